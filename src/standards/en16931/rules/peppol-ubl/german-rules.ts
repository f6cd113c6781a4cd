import type { Pattern } from '../peppol/pattern.ts';
import { isMailAddress } from '../peppol/checks/is-mail-address.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { germanUblRules } from '../xrechnung/german-ubl-rules.ts';
import type { PeppolUblFacts } from './facts.ts';

/** The discount may follow other text on its line here. */
const discount = /#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(?:#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#$/;

/** Rules for sellers in Germany with buyers in Germany: those of XRechnung under other numbers. */
export const germanRules: Pattern<PeppolUblFacts> = germanUblRules<PeppolUblFacts>(
  {
    id: (number) => `DE-R-${number.replace(/^\d+/, (digits) => digits.padStart(3, '0')).replace('-a', '-1').replace('-b', '-2')}`,
    typeCode: (text) => text,
    meansCode: (text) => String(numberOf(text)),
    discount,
    isMailAddress,
  },
  ({ amongGermans }) => amongGermans,
);
