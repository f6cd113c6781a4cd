import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isAustralianBusiness } from './checks/is-australian-business.ts';
import { isBelgianEnterprise } from './checks/is-belgian-enterprise.ts';
import { isDanishCvr } from './checks/is-danish-cvr.ts';
import { isGln } from './checks/is-gln.ts';
import { isItalianOffice } from './checks/is-italian-office.ts';
import { isItalianTaxCode } from './checks/is-italian-tax-code.ts';
import { isItalianVatNumber } from './checks/is-italian-vat-number.ts';
import { isMod11 } from './checks/is-mod-11.ts';
import { isSwedishOrganisation } from './checks/is-swedish-organisation.ts';
import { fatal } from './fatal.ts';
import type { Pattern } from './pattern.ts';
import { warning } from './warning.ts';

interface IdentifierCheck {
  readonly scheme: string;
  readonly rule: string;
  readonly flag: typeof fatal;
  readonly isValid: (text: string) => boolean;
  /** Only electronic addresses have this scheme. */
  readonly addressOnly?: boolean;
}

const checks: readonly IdentifierCheck[] = [
  { scheme: '0088', rule: 'R040', flag: fatal, isValid: isGln },
  { scheme: '0192', rule: 'R041', flag: fatal, isValid: (text) => /^[0-9]{9}$/.test(text) && isMod11(text) },
  { scheme: '0208', rule: 'R043', flag: fatal, isValid: isBelgianEnterprise },
  { scheme: '0201', rule: 'R044', flag: warning, isValid: isItalianOffice },
  { scheme: '0210', rule: 'R045', flag: warning, isValid: isItalianTaxCode },
  { scheme: '9907', rule: 'R046', flag: warning, isValid: isItalianTaxCode, addressOnly: true },
  { scheme: '0211', rule: 'R047', flag: warning, isValid: isItalianVatNumber },
  { scheme: '0007', rule: 'R049', flag: fatal, isValid: (text) => text.length === 10 && isSwedishOrganisation(text) },
];

/** Identifiers of well-known schemes have the form and the check digits of their scheme. The places differ by syntax, and in two rules more. */
export function identifierChecks(
  places: { readonly addresses: readonly string[]; readonly identifiers: readonly string[] },
  syntax: { readonly italianAddresses: boolean; readonly australianDigitsOnly: boolean },
): Pattern<unknown> {
  const all = [...places.addresses, ...places.identifiers];
  const own: IdentifierCheck[] = [
    { scheme: '0151', rule: 'R050', flag: fatal, isValid: (text) => (!syntax.australianDigitsOnly || /^[0-9]{11}$/.test(text)) && isAustralianBusiness(text) },
  ];
  if (syntax.italianAddresses) own.push({ scheme: '9906', rule: 'R048', flag: warning, isValid: isItalianVatNumber, addressOnly: true });
  return [
    // A Danish number is taken as it stands, the others without white space around them.
    { at: all, when: hasScheme('0184'), assert: [fatal('PEPPOL-COMMON-R042', (element) => isDanishCvr(descendantText(element)), asSent)] },
    ...[...checks, ...own].map(({ scheme, rule, flag, isValid, addressOnly }) => ({
      at: addressOnly === true ? places.addresses : all,
      when: hasScheme(scheme),
      assert: [flag(`PEPPOL-COMMON-${rule}`, (element: XmlElement) => isValid(collapseSpace(descendantText(element))), asSent)],
    })),
  ];
}

function hasScheme(scheme: string): (element: XmlElement) => boolean {
  return ({ attributes }) => attributes?.get('schemeID') === scheme;
}

function asSent(element: XmlElement): { found: string } {
  return { found: descendantText(element) };
}
