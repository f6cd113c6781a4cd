import { cenCii1315 } from './rules/cen-1-3-15/cen-cii-1-3-15.ts';
import { cenUbl1315 } from './rules/cen-1-3-15/cen-ubl-1-3-15.ts';
import { cenCii } from './rules/cen-cii/cen-cii.ts';
import { cenUbl } from './rules/cen-ubl/cen-ubl.ts';
import { peppolCii } from './rules/peppol-cii/peppol-cii.ts';
import { peppolUbl } from './rules/peppol-ubl/peppol-ubl.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { xrechnungCii } from './rules/xrechnung-cii/xrechnung-cii.ts';
import { xrechnungUbl } from './rules/xrechnung-ubl/xrechnung-ubl.ts';

/** Every rule set there is. */
export const ruleSets: readonly RuleSet[] = [cenUbl, cenCii, cenUbl1315, cenCii1315, xrechnungUbl, xrechnungCii, peppolUbl, peppolCii];
