/** A number people typed, with the decimals they gave, so that „2,505“ can be told from „2,5“. */
export interface TypedNumber {
  readonly value: number;
  readonly decimals: number;
}

const german = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const english = /^-?(\d{1,3}(,\d{3})+|\d+)\.\d+$/;

/**
 * Reads „1.234,56“, „1234,5“, “1,234.56” and “1234.5”; spaces and a unit behind are allowed.
 * „1.234“ is one thousand two hundred thirty-four, as this is a German form. Undefined when it is no number.
 */
export function parseNumber(typed: string): TypedNumber | undefined {
  const bare = typed.replace(/\s/gu, '').replace(/(€|EUR|Euro|m²|qm|cm|m)$/iu, '').replace(/^\u2212/u, '-');
  if (bare.length > 18) return undefined;
  const isGerman = german.test(bare);
  if (!isGerman && !english.test(bare)) return undefined;
  const plain = isGerman ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / 100) return undefined;
  return { value: value === 0 ? 0 : value, decimals: (plain.split('.')[1] ?? '').replace(/0+$/u, '').length };
}
