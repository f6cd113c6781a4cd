import { parsePackage } from '../parse-package.ts';
import type { ServicePackage } from '../service-package.ts';

const text = (de: string, en = `${de} (en)`) => ({ de, en });
const common = { legalBasis: 'Testgesetz § 1', purpose: text('Zum Testen.') };
const answers = { who: { given: 'Jana', family: 'Beispiel' }, home: { street: 'Markt', houseNumber: '1', postalCode: '04626', place: 'Schmölln' }, copies: 1, urgent: false, sure: true };
const persona = (name: string, copies: number, errors: string[] = [], outcome = 'grant') => ({
  name, answers: { ...answers, copies }, today: '2026-11-23', expect: { pages: ['about', 'finish'], feeCents: copies * 800, errors, outcome },
});

/** The files of a small sound package. */
export function servicePackageFiles(): Record<string, Record<string, unknown> | unknown[]> {
  return {
    'package.json': {
      id: 'test', version: '1.0.0', publisher: 'Test', licence: 'CC0-1.0', names: { official: text('Test'), citizen: text('Testen') }, slug: { de: 'test' }, leikaKey: '99000000000000',
      audience: ['citizen'], competenceRule: 'GEM_EIGEN', sphere: 'eigen', applicant: { person: 'who', address: 'home' }, trustLevel: 'basis', guestAllowed: true,
      legalBasis: [{ citation: 'Testgesetz' }], synonyms: [], checkedAt: '2026-11-23', unverified: [],
    },
    'texts.json': {
      teaser: text('a'), shortText: text('b'), fullText: text('c'), prerequisites: [], requiredDocuments: [], procedureSteps: [text('d')], deadline: text('e'),
      processingTime: text('f'), costs: text('g'), legalRemedy: text('h'), notes: [], plainLanguage: text('i'),
    },
    'form.json': {
      sections: [{ id: 's', title: text('S') }],
      pages: [
        {
          id: 'about', section: 's', title: text('Über Sie'),
          questions: [
            { kind: 'person', id: 'who', label: text('Name'), required: true, omit: ['birthName', 'birthDate'], ...common },
            { kind: 'address', id: 'home', label: text('Anschrift'), required: true, ...common },
          ],
        },
        {
          id: 'finish', section: 's', title: text('Ende'),
          questions: [
            { kind: 'number', id: 'copies', label: text('Anzahl'), required: true, min: 1, max: 5, ...common },
            { kind: 'yesNo', id: 'urgent', label: text('Eilig?'), required: true, ...common },
            { kind: 'declaration', id: 'sure', label: text('Stimmt.'), required: true, ...common },
          ],
        },
      ],
    },
    'fee.json': { when: 'withDecision', rule: { type: 'perUnit', label: text('Stück'), centsPerUnit: 800, question: 'copies' }, explanation: text('8 Euro.'), source: 'Test' },
    'procedure.json': {
      regime: 'VwVfG', processingTargetDays: 7, states: ['submitted', 'inProgress', 'decided'].map((id) => ({ id, label: text(id) })), askBack: true, decisionKinds: ['grant', 'reject'], checks: [],
    },
    'decisions.json': [
      {
        id: 'grant', kind: 'grant', title: text('Bewilligt', 'Granted'), remedy: text('Widerspruch', 'Objection'), bindFee: 'computed',
        blocks: [text('{{applicant.name}} bekommt {{answers.copies}}, Gebühr {{fee.total}}.', '{{applicant.name}} gets {{answers.copies}}, fee {{fee.total}}.'), { ...text('Es eilt.'), when: { question: 'urgent', is: true } }],
      },
      { id: 'reject', kind: 'reject', title: text('Abgelehnt', 'Refused'), blocks: [text('{{reasons}}', '{{reasons}}')], remedy: text('Widerspruch', 'Objection') },
    ],
    'retention.json': { trigger: 'closed', years: 1, thenOffer: true, source: 'Test' },
    'personas.json': [persona('eins', 1), persona('zwei', 2), persona('drei', 3, [], 'reject'), persona('sechs', 6, ['copies:tooLarge'], 'mustCorrect')],
  };
}

/** A small sound package. */
export function aServicePackage(): ServicePackage {
  const parsing = parsePackage(servicePackageFiles());
  if (!parsing.ok) throw new Error(parsing.faults.join('\n'));
  return parsing.value;
}
