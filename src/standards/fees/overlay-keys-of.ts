import type { LocalText } from '#kernel/locale';

import type { FeeRule } from './fee-rule.ts';

/** An amount the legal entity has to lay down: its key and what it is for. */
export interface OverlayKey {
  readonly key: string;
  readonly label: LocalText;
}

/** Every amount a fee rule awaits from the legal entity's overlay, each key once, in order. */
export function overlayKeysOf(rule: FeeRule): OverlayKey[] {
  const found = new Map(collect(rule).map((entry) => [entry.key, entry]));
  return [...found.values()];
}

function collect(rule: FeeRule): OverlayKey[] {
  switch (rule.type) {
    case 'statute':
      return [{ key: rule.key, label: rule.label }];
    case 'area':
      return typeof rule.centsPerSquareMetrePerDay === 'number' ? [] : [{ key: rule.centsPerSquareMetrePerDay.overlay, label: rule.label }];
    case 'sum':
      return rule.rules.flatMap(collect);
    case 'rates':
      return rule.rows.flatMap((row) => collect(row.rule));
    default:
      return [];
  }
}
