/** One entry of the list under a type-ahead input. */
export interface Suggestion {
  /** What the input gets. */
  readonly name: string;
  /** Tells apart what has the same name. */
  readonly detail: string;
  /** Goes into the hidden key field. */
  readonly key: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the answer `{items: [{name, …}]}` of a search address; entries without a name are left out. */
export function suggestionsOf(answer: unknown): Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('items' in answer) || !Array.isArray(answer.items)) return [];
  return answer.items.flatMap((item: unknown): Suggestion[] => {
    if (typeof item !== 'object' || item === null) return [];
    const entry = new Map(Object.entries(item));
    const name = text(entry.get('name'));
    const via = text(entry.get('via'));
    const detail = text(entry.get('detail')) || [via, text(entry.get('district'))].filter((part) => part !== '').join(', ');
    return name === '' ? [] : [{ name, detail, key: text(entry.get('ags')) || text(entry.get('id')) }];
  });
}
