import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { warning } from '../peppol/warning.ts';
import type { CenUblFacts } from './facts.ts';

const isObject = (reference: XmlElement): boolean => descend(reference, 'cbc:DocumentTypeCode').some((code) => descendantText(code) === '130');

/** Rules that look at elements of any name and at the invoiced object; patterns of their own here, because no other rule of the syntax speaks of these elements. */
export const objectRules: readonly Context<CenUblFacts>[] = [
  {
    at: ['cac:AdditionalDocumentReference'],
    assert: [
      warning('UBL-CR-665', (reference) => isObject(reference) || childrenOf(reference, 'cbc:ID').every((id) => id.attributes?.has('schemeID') !== true)),
      fatal('UBL-CR-666', (reference) => !isObject(reference) || !has(reference, 'cac:Attachment')),
      fatal('UBL-CR-673', (reference) => !isObject(reference) || !has(reference, 'cbc:DocumentDescription')),
    ],
  },
];
