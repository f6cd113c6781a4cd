import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from './fatal.ts';
import type { Pattern } from './pattern.ts';

/** Nothing may be sent empty, but for elements of the names that must exist even without content. */
export function noEmptyElements(...exempt: readonly string[]): Pattern<unknown> {
  const isEmpty = ({ name, children, text, bytes }: XmlElement): boolean => children.length === 0 && bytes === undefined && !exempt.includes(name) && isBlank(text);
  return [{ at: ['*'], assert: [fatal('PEPPOL-EN16931-R008', (element) => !isEmpty(element))] }];
}
