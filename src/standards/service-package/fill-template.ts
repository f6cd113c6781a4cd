/** A filled text and the placeholders nobody had a value for. */
export interface FilledTemplate {
  readonly text: string;
  readonly missing: readonly string[];
}

const placeholder = /\{\{\s*([A-Za-z0-9.]+)\s*\}\}/gu;

/**
 * Replaces `{{name}}` by its value in one pass: a value that itself looks like a placeholder stays text, and nothing is ever evaluated.
 * A placeholder without a value stays visible and is named in `missing`; a letter must not leave the house with one.
 */
export function fillTemplate(text: string, values: Readonly<Record<string, string>>): FilledTemplate {
  const missing = new Set<string>();
  const filled = text.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    missing.add(name);
    return whole;
  });
  return { text: filled, missing: [...missing] };
}

/** Names of all placeholders in a text, and any stray braces that look like a mistyped one. */
export function placeholdersOf(text: string): { readonly names: readonly string[]; readonly stray: boolean } {
  const names = [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
  return { names, stray: /\{\{|\}\}/u.test(text.replace(placeholder, '')) };
}
