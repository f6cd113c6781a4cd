import { sepaText } from './sepa-text.ts';

/** A reference as the rule book wants it: at most 35 characters, no slash at its ends, no two slashes in a row, no blanks. Empty when nothing is left. */
export function sepaIdentification(text: string): string {
  return sepaText(text, 70).replaceAll(' ', '-').replaceAll(/\/{2,}/g, '/').replace(/^\//, '').slice(0, 35).replace(/\/$/, '');
}
