/** Field of EN 16931, e.g. `BT-1`. */
type Field = string;

/**
 * What a rule demands, so that one sentence pattern serves many rules:
 * `missing` a field must be there; `code` its value must stand in a list; `decimals` at most two decimals; `sum` it must equal a formula; `not` it must not be there;
 * `say` a sentence of its own. The list and the formula stand in German and English.
 */
export type RuleText =
  | readonly ['missing', Field, (readonly [de: string, en: string])?]
  | readonly ['not', Field, readonly [de: string, en: string]]
  | readonly ['code', Field, readonly [de: string, en: string]]
  | readonly ['decimals', Field]
  | readonly ['sum', Field, readonly [de: string, en: string]]
  | readonly ['say', Field | null, readonly [de: string, en: string]];

/** Rule id → what it demands. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
