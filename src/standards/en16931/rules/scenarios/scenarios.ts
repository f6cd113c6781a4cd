import type { Severity } from '../../finding.ts';
import { specificationIds } from '../xrechnung/specification-ids.ts';
import type { Scenario } from './scenario.ts';

/** A scenario and what an invoice must be to fall under it. */
interface Case {
  readonly scenario: Scenario;
  readonly root: string;
  readonly specification: string;
}

type Weights = Readonly<Partial<Record<Severity, string>>>;

const invoice = 'ubl:Invoice';
const creditNote = 'cn:CreditNote';
const cii = 'rsm:CrossIndustryInvoice';
const { cius, extension, cvd, en16931 } = specificationIds;

/** Units of measure (BT-130, BT-150) and item schemes (BT-157) beyond the lists are let through. */
const lenient = 'BR-CL-21 BR-CL-23';
/** What the extension adds to the core is no error: DiGA codes, XML attachments. */
const extended = 'BR-CL-10 BR-CL-11 BR-CL-21 BR-CL-24 BR-CL-25 BR-CL-26';
/** What CII can say but XRechnung does not know: several payment terms, several VAT details of a line. */
const strictCii = 'CII-SR-452 CII-SR-453 CII-SR-454';
/** Sub lines belong to the extension. */
const noSubLines = 'UBL-CR-646';

/** The scenarios of the official configuration for XRechnung 3.0, with the severities it changes, in its order. */
export const scenarios: readonly Case[] = [
  xrechnung('xrechnung-ubl-invoice', 'XRechnung (UBL Invoice)', invoice, cius, { warning: lenient, error: noSubLines }),
  xrechnung('xrechnung-extension-ubl-invoice', 'XRechnung Extension (UBL Invoice)', invoice, extension, { information: `${extended} BR-CO-16 UBL-CR-470 UBL-CR-646`, warning: 'BR-CL-23' }),
  xrechnung('xrechnung-cvd-ubl-invoice', 'XRechnung CVD (UBL Invoice)', invoice, cvd, { information: 'BR-CL-13', warning: lenient, error: noSubLines }),
  xrechnung('xrechnung-ubl-credit-note', 'XRechnung (UBL CreditNote)', creditNote, cius, { warning: lenient }),
  xrechnung('xrechnung-cvd-ubl-credit-note', 'XRechnung CVD (UBL CreditNote)', creditNote, cvd, { information: 'BR-CL-13', warning: lenient, error: noSubLines }),
  xrechnung('xrechnung-cii', 'XRechnung (CII)', cii, cius, { warning: lenient, error: strictCii }),
  xrechnung('xrechnung-extension-cii', 'XRechnung Extension (CII)', cii, extension, { information: extended, warning: 'BR-CL-23', error: strictCii }),
  xrechnung('xrechnung-cvd-cii', 'XRechnung CVD (CII)', cii, cvd, { information: 'BR-CL-13', warning: lenient, error: strictCii }),
  { scenario: { id: 'en16931-ubl-invoice', name: 'EN16931 (UBL Invoice)', stages: ['cen'], severities: new Map() }, root: invoice, specification: en16931 },
  { scenario: { id: 'en16931-ubl-credit-note', name: 'EN16931 (UBL CreditNote)', stages: ['cen'], severities: new Map() }, root: creditNote, specification: en16931 },
  { scenario: { id: 'en16931-cii', name: 'EN16931 (CII)', stages: ['cen'], severities: new Map() }, root: cii, specification: en16931 },
  ...peppol(invoice, 'ubl-invoice', 'UBL Invoice'),
  ...peppol(creditNote, 'ubl-credit-note', 'UBL CreditNote'),
  ...peppol(cii, 'cii', 'CII'),
];

function xrechnung(id: string, name: string, root: string, specification: string, weights: Weights): Case {
  return { scenario: { id, name: `EN16931 ${name}`, stages: ['cen', 'xrechnung'], severities: severitiesFrom(weights) }, root, specification };
}

/** Not in the German configuration, but what comes through the Peppol network and names no XRechnung. */
function peppol(root: string, suffix: string, document: string): Case[] {
  const scenario: Scenario = { id: `peppol-${suffix}`, name: `Peppol BIS Billing 3.0 (${document})`, stages: ['cen', 'peppol'], severities: new Map() };
  return [{ scenario, root, specification: specificationIds.peppol }];
}

function severitiesFrom(weights: Weights): ReadonlyMap<string, Severity> {
  const levels: readonly Severity[] = ['error', 'warning', 'information'];
  return new Map(levels.flatMap((level) => (weights[level] ?? '').split(' ').filter((rule) => rule !== '').map((rule) => [rule, level] as const)));
}
