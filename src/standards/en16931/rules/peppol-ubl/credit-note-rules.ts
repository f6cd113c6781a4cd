import { childrenOf } from '../../tree/children-of.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { isAt } from '../peppol/query/is-at.ts';

/** A credit note belongs to one project at most: in an invoice the project has an element of its own. */
export const creditNoteRules: Pattern<unknown> = [
  {
    at: ['cn:CreditNote'],
    assert: [fatal('PEPPOL-EN16931-R080', (document) => childrenOf(document, 'cac:AdditionalDocumentReference').filter((one) => isAt(one, '50', 'cbc:DocumentTypeCode')).length <= 1)],
  },
];
