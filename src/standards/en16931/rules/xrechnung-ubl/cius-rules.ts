import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { isPlainMailAddress } from '../peppol/checks/is-plain-mail-address.ts';
import { information } from '../peppol/information.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { someIs } from '../peppol/query/some-is.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import { germanUblRules } from '../xrechnung/german-ubl-rules.ts';
import { isAbsoluteUrl } from '../xrechnung/is-absolute-url.ts';
import { plainDiscount } from '../xrechnung/plain-discount.ts';
import { specificationIds } from '../xrechnung/specification-ids.ts';
import type { XrechnungUblFacts } from './facts.ts';

const { cius, extension, cvd } = specificationIds;
const own: ReadonlySet<string> = new Set([cius, extension, cvd]);

/** The national rules (CIUS) of XRechnung, in UBL. */
export const ciusRules: readonly Pattern<XrechnungUblFacts>[] = [
  germanUblRules<XrechnungUblFacts>(
    { id: (number) => `BR-DE-${number}`, typeCode: collapseSpace, meansCode: collapseSpace, discount: plainDiscount, isMailAddress: isPlainMailAddress },
    () => true,
  ),
  [
    {
      at: ['/ubl:Invoice', '/cn:CreditNote'],
      assert: [
        // The specification identifier (BT-24) is one of XRechnung.
        warning('BR-DE-21', (document) => someIs(document, ['cbc:CustomizationID'], own), (document) => ({ found: textAt(document, 'cbc:CustomizationID'), expected: cius })),
        // It shows when the goods came or the work was done (§ 14 (4) UStG): for the whole invoice or for each line.
        information('BR-DE-TMP-32', (document) => has(document, 'cac:InvoicePeriod') || has(document, 'cac:Delivery', 'cbc:ActualDeliveryDate')
          || [...descend(document, 'cac:InvoiceLine'), ...descend(document, 'cac:CreditNoteLine')].every((line) => has(line, 'cac:InvoicePeriod'))),
      ],
    },
    {
      at: ['/ubl:Invoice/cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference', '/cn:CreditNote/cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference'],
      // A document kept elsewhere can be reached by an absolute address.
      assert: [warning('BR-TMP-2', (reference) => isAbsoluteUrl(textAt(reference, 'cbc:URI')), (reference) => ({ found: textAt(reference, 'cbc:URI') }))],
    },
  ],
];
