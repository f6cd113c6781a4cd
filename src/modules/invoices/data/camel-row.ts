/** A row with the names TypeScript uses: `due_on` becomes `dueOn`. The caller names the type the columns have. */
export function camelRow<T>(row: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value])) as T;
}
