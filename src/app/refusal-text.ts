import type { Locale } from '#kernel/locale';
import type { Refusal } from '#kernel/refusal';
import type { Module } from '#platform/module';

/** The words for a refusal: `{name}` in the text is filled from its params. A missing text is a fault a law test finds. */
export function refusalText(rooms: readonly Module[], refusal: Refusal, locale: Locale): string {
  const [room = '', reason = ''] = refusal.code.split('.');
  const text = rooms.find((candidate) => candidate.name === room)?.refusalTexts[locale][reason];
  if (text === undefined) throw new Error(`no words for the refusal ${refusal.code}`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(refusal.params[name] ?? whole));
}
