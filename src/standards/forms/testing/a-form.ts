import { formDefinitionSchema, type FormDefinition } from '../form-definition.ts';

const common = { legalBasis: 'Testgesetz § 1', purpose: { de: 'Zum Testen.', en: 'For testing.' } };
const text = (words: string) => ({ de: words, en: `${words} (en)` });

/** A form with every kind of question and a chain of conditions: yes → amount → note. */
export function aForm(): FormDefinition {
  return formDefinitionSchema.parse({
    sections: [{ id: 'first', title: text('Eins') }, { id: 'second', title: text('Zwei') }],
    pages: [
      {
        id: 'all',
        section: 'first',
        title: text('Alles'),
        questions: [
          { kind: 'text', id: 'word', label: text('Wort'), required: true, minLength: 2, maxLength: 20, errors: { required: text('Ein Wort fehlt.') }, ...common },
          { kind: 'longText', id: 'story', label: text('Text'), required: false, ...common },
          { kind: 'number', id: 'metres', label: text('Meter'), required: false, min: 0, max: 5000, decimals: 2, ...common },
          { kind: 'money', id: 'price', label: text('Preis'), required: false, maxCents: 100_000_000, ...common },
          { kind: 'date', id: 'since', label: text('Seit wann?'), required: false, notAfter: 'today', ...common },
          { kind: 'oneOf', id: 'colour', label: text('Farbe'), required: false, options: [{ value: 'red', label: text('Rot') }, { value: 'blue', label: text('Blau') }], ...common },
          { kind: 'manyOf', id: 'days', label: text('Tage'), required: false, options: [{ value: 'mo', label: text('Mo') }, { value: 'tu', label: text('Di') }, { value: 'we', label: text('Mi') }], maxChoices: 2, ...common },
          { kind: 'address', id: 'home', label: text('Anschrift'), required: false, prefill: 'address', ...common },
          { kind: 'person', id: 'who', label: text('Person'), required: false, minAge: 16, ...common },
          { kind: 'email', id: 'mail', label: text('E-Mail'), required: false, ...common },
          { kind: 'phone', id: 'phone', label: text('Telefon'), required: false, ...common },
          { kind: 'iban', id: 'account', label: text('IBAN'), required: false, ...common },
          { kind: 'file', id: 'plan', label: text('Plan'), required: false, accept: ['application/pdf'], maxBytes: 1000, maxFiles: 2, ...common },
          { kind: 'period', id: 'when', label: text('Zeitraum'), required: false, notBefore: 'today', maxDays: 31, ...common },
          { kind: 'area', id: 'size', label: text('Fläche'), required: false, ...common },
        ],
      },
      { id: 'ask', section: 'first', title: text('Frage'), questions: [{ kind: 'yesNo', id: 'more', label: text('Mehr?'), required: true, ...common }] },
      {
        id: 'amount',
        section: 'second',
        title: text('Wie viel?'),
        visibleWhen: { question: 'more', is: true },
        questions: [{ kind: 'number', id: 'amount', label: text('Menge'), required: true, min: 1, max: 10, ...common }],
      },
      {
        id: 'note',
        section: 'second',
        title: text('Warum so viel?'),
        visibleWhen: { question: 'amount', atLeast: 5 },
        questions: [{ kind: 'longText', id: 'note', label: text('Grund'), required: true, ...common }],
      },
      { id: 'end', section: 'second', title: text('Ende'), questions: [{ kind: 'declaration', id: 'sure', label: text('Stimmt.'), required: true, ...common }] },
    ],
  });
}
