interface Entity {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** The group under one company: itself and all it holds, directly or through others (C-692/23: their turnover counts too). Cycles are walked once. */
export function groupOf(entities: readonly Entity[], top: string): ReadonlySet<string> {
  const group = new Set([top]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, parent } of entities) {
      if (parent === undefined || group.has(id) || !group.has(parent)) continue;
      group.add(id);
      grown = true;
    }
  }
  return group;
}
