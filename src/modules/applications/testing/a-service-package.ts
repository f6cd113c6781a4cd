import { servicePackageSchema, type ServicePackage } from '#standards/service-package';

const both = (text: string) => ({ de: text, en: text });
const asked = { legalBasis: 'Testsatzung § 1', purpose: both('Für den Test.') };

/** A small valid package with every path the application system knows: a condition, a file, a fee. Parts can be replaced. */
export function aServicePackage(parts: Record<string, unknown> = {}): ServicePackage {
  return servicePackageSchema.parse({
    id: 'test-antrag',
    version: '1.0.0',
    publisher: 'Test',
    licence: 'EUPL-1.2',
    names: { official: both('Testgenehmigung'), citizen: both('Test beantragen') },
    slug: { de: 'test-antrag' },
    leikaKey: '99000000000001',
    audience: ['citizen'],
    competenceRule: 'GEM_EIGEN',
    sphere: 'eigen',
    trustLevel: 'basis',
    guestAllowed: true,
    applicant: { person: 'given', address: 'formerPlace' },
    legalBasis: [{ citation: 'Testsatzung' }],
    synonyms: [],
    checkedAt: '2026-11-01',
    unverified: [],
    texts: {
      teaser: both('Ein Test.'),
      shortText: both('Ein Test.'),
      fullText: both('Ein Test.'),
      prerequisites: [],
      requiredDocuments: [both('Ein Plan')],
      procedureSteps: [both('Ausfüllen')],
      deadline: both('Keine'),
      processingTime: both('Zwei Wochen'),
      costs: both('Acht Euro je Stück'),
      legalRemedy: both('Keiner'),
      notes: [],
      plainLanguage: both('Ein Test.'),
    },
    form: {
      sections: [{ id: 'you', title: both('Über Sie') }],
      pages: [
        {
          id: 'name',
          section: 'you',
          title: both('Ihr Name'),
          questions: [
            { kind: 'text', id: 'given', label: both('Vorname'), required: true, prefill: 'givenName', ...asked },
            { kind: 'yesNo', id: 'moved', label: both('Sind Sie umgezogen?'), required: true, ...asked },
          ],
        },
        {
          id: 'former',
          section: 'you',
          title: both('Früher'),
          visibleWhen: { question: 'moved', is: true },
          questions: [{ kind: 'text', id: 'formerPlace', label: both('Früherer Ort'), required: true, ...asked }],
        },
        {
          id: 'plan',
          section: 'you',
          title: both('Plan'),
          questions: [
            { kind: 'number', id: 'pieces', label: both('Wie viele?'), required: true, min: 1, max: 9, ...asked },
            { kind: 'file', id: 'plan', label: both('Plan'), required: false, accept: ['application/pdf'], maxBytes: 1_000, maxFiles: 1, ...asked },
          ],
        },
      ],
    },
    fee: {
      when: 'beforeSubmission',
      rule: { type: 'perUnit', label: both('Stück'), centsPerUnit: 800, question: 'pieces' },
      explanation: both('Acht Euro je Stück'),
      source: 'Test',
    },
    procedure: {
      regime: 'VwVfG',
      processingTargetDays: 14,
      states: [
        { id: 'submitted', label: both('Abgesendet') },
        { id: 'received', label: both('Eingegangen') },
        { id: 'decided', label: both('Entschieden') },
      ],
      askBack: true,
      decisionKinds: ['grant'],
      checks: [],
    },
    decisions: [{ id: 'grant', kind: 'grant', title: both('Ja'), blocks: [both('Ja.')] }],
    retention: { trigger: 'closed', years: 2, thenOffer: true, source: 'Test' },
    personas: [{ name: 'Anna', answers: {}, today: '2026-11-01', expect: { pages: ['name'], feeCents: null, errors: [], outcome: 'mustCorrect' } }],
    ...parts,
  });
}
