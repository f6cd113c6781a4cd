import type { ServiceMatch } from '#contracts/competence';

/**
 * Puts the bare heading of a subject (an OZG service without a form) behind the online services of the same subject that were found beside it:
 * who seeks „container auf der straße“ wants the one that can be applied for, not the heading that says it cannot. All else keeps its order.
 */
export function onlineFirst(hits: readonly ServiceMatch[]): ServiceMatch[] {
  const ordered = [...hits];
  for (const heading of hits.filter(({ service }) => service.id === `ozg-${service.ozgId}`)) {
    const last = ordered.findLastIndex(({ service }) => service.online && service.ozgId === heading.service.ozgId);
    const at = ordered.indexOf(heading);
    if (last <= at) continue;
    const moved = ordered.filter((hit, index) => index > at && index <= last && hit.service.online && hit.service.ozgId === heading.service.ozgId);
    ordered.splice(at, last - at + 1, ...moved, heading, ...ordered.slice(at + 1, last + 1).filter((hit) => !moved.includes(hit)));
  }
  return ordered;
}
