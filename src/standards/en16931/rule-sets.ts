import { cenUbl } from './rules/cen-ubl/cen-ubl.ts';
import { peppolCii } from './rules/peppol-cii/peppol-cii.ts';
import { peppolUbl } from './rules/peppol-ubl/peppol-ubl.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { xrechnungCii } from './rules/xrechnung-cii/xrechnung-cii.ts';
import { xrechnungUbl } from './rules/xrechnung-ubl/xrechnung-ubl.ts';

/** Every rule set there is. */
export const ruleSets: readonly RuleSet[] = [cenUbl, xrechnungUbl, xrechnungCii, peppolUbl, peppolCii];
