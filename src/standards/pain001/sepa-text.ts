const replacements: Readonly<Record<string, string>> = {
  Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ẞ: 'SS', Æ: 'AE', æ: 'ae', Ø: 'O', ø: 'o', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Œ: 'OE', œ: 'oe',
  '&': '+', '€': 'EUR', '§': 'Par.', '–': '-', '—': '-', '_': '-', '„': "'", '“': "'", '”': "'", '‚': "'", '‘': "'", '’': "'", '"': "'", '`': "'", '´': "'",
  '[': '(', ']': ')', '{': '(', '}': ')', ';': ',', '!': '.', '\\': '/', '|': '/', '*': '.', '#': '.', '%': '.', '@': '(at)', '=': '-', '<': '(', '>': ')',
};
const foreign = /[^A-Za-z0-9/?:().,'+ -]/gu;

/**
 * A text in the letters every bank of the SEPA area carries (EPC217-08, Latin character set), at most `limit` characters. Umlauts are spelled out, accents fall off,
 * what has no counterpart becomes a blank; several blanks become one. May come out empty.
 */
export function sepaText(text: string, limit: number): string {
  const known = [...text.normalize('NFC')].map((letter) => replacements[letter] ?? letter).join('');
  const plain = known.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(foreign, ' ');
  return plain.replaceAll(/\s+/g, ' ').trim().slice(0, limit).trim();
}
