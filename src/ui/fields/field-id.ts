/** The element id for a form field name: `birth.day` → `birth-day`, `tags[0]` → `tags-0`. */
export function fieldId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/-+$/u, '');
}
