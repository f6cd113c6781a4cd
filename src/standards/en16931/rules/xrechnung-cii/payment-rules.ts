import type { XmlElement } from '../../tree/xml-element.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import { checkIban } from '../peppol/checks/check-iban.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { XrechnungCiiFacts } from './facts.ts';

const transferAccount = ['ram:PayeePartyCreditorFinancialAccount', 'ram:IBANID'];
const debitedAccount = ['ram:PayerPartyDebtorFinancialAccount', 'ram:IBANID'];
const at = [pathTo(places.means)];

/** Each way of payment brings its own details and none of the others. */
export const paymentRules: Pattern<XrechnungCiiFacts> = [
  {
    // Credit transfer: the account is there, for SEPA as an IBAN.
    at,
    when: paidBy('30', '58'),
    assert: [
      warning('BR-DE-19', (means) => codeAt(means, 'ram:TypeCode') !== '58' || checkIban(textAt(means, ...transferAccount)).valid, (means) => wrongIban(textAt(means, ...transferAccount))),
      fatal('BR-DE-23-a', (means) => has(means, 'ram:PayeePartyCreditorFinancialAccount')),
      fatal('BR-DE-23-b', (means, { root }) => !has(means, 'ram:ApplicableTradeSettlementFinancialCard') && !isDirectDebit(means, root)),
    ],
  },
  {
    // Card payment: the card is there.
    at,
    when: paidBy('48', '54', '55'),
    assert: [
      fatal('BR-DE-24-a', (means) => has(means, 'ram:ApplicableTradeSettlementFinancialCard')),
      fatal('BR-DE-24-b', (means, { root }) => !has(means, 'ram:PayeePartyCreditorFinancialAccount') && !isDirectDebit(means, root)),
    ],
  },
  {
    // Direct debit: mandate, creditor or account are there, the account as an IBAN.
    at,
    when: paidBy('59'),
    assert: [
      warning('BR-DE-20', (means) => checkIban(textAt(means, ...debitedAccount)).valid, (means) => wrongIban(textAt(means, ...debitedAccount))),
      fatal('BR-DE-25-a', (means, { root }) => isDirectDebit(means, root)),
      fatal('BR-DE-25-b', (means) => ![
        'ram:PayeePartyCreditorFinancialAccount',
        'ram:PayeeSpecifiedCreditorFinancialInstitution',
        'ram:PayerSpecifiedDebtorFinancialInstitution',
        'ram:ApplicableTradeSettlementFinancialCard',
      ].some((name) => has(means, name))),
    ],
  },
];

function paidBy(...codes: readonly string[]): (means: XmlElement) => boolean {
  return (means) => codes.includes(codeAt(means, 'ram:TypeCode'));
}

/** CII has no group for direct debit (BG-19): any of its parts shows it. */
function isDirectDebit(means: XmlElement, root: XmlElement): boolean {
  return has(root, ...places.settlement, 'ram:SpecifiedTradePaymentTerms', 'ram:DirectDebitMandateID') || has(root, ...places.settlement, 'ram:CreditorReferenceID') || has(means, ...debitedAccount);
}

function wrongIban(text: string): { found: string; expected: string | undefined } {
  return { found: text, expected: checkIban(text).corrected };
}
