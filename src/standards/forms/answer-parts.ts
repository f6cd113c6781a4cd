import type { LocalText } from '#kernel/locale';

import type { Question } from './question.ts';

/** One input of a question that has several; `name` follows the question's id and a dot. */
export interface AnswerPart {
  readonly name: string;
  readonly label: LocalText;
  readonly kind: 'text' | 'date' | 'number';
  readonly required: boolean;
  readonly autocomplete?: string;
}

const text = (name: string, de: string, en: string, required: boolean, autocomplete?: string): AnswerPart => ({
  name,
  label: { de, en },
  kind: 'text',
  required,
  ...(autocomplete === undefined ? {} : { autocomplete }),
});

const parts: Partial<Record<Question['kind'], readonly AnswerPart[]>> = {
  address: [
    text('street', 'Straße', 'Street', true),
    text('houseNumber', 'Hausnummer', 'House number', true),
    text('postalCode', 'Postleitzahl', 'Postcode', true, 'postal-code'),
    text('place', 'Ort', 'Town or village', true, 'address-level2'),
    text('addition', 'Zusatz, zum Beispiel Ortsteil oder „bei Familie Beispiel“', 'Addition, for example district or “c/o”', false),
  ],
  person: [
    text('given', 'Vornamen', 'Given names', true, 'given-name'),
    text('family', 'Familienname', 'Family name', true, 'family-name'),
    text('birthName', 'Geburtsname, wenn er anders lautet', 'Birth name, if different', false),
    { name: 'birthDate', label: { de: 'Geburtsdatum', en: 'Date of birth' }, kind: 'date', required: true, autocomplete: 'bday' },
  ],
  period: [
    { name: 'from', label: { de: 'Erster Tag', en: 'First day' }, kind: 'date', required: true },
    { name: 'to', label: { de: 'Letzter Tag', en: 'Last day' }, kind: 'date', required: true },
  ],
  area: [
    { name: 'length', label: { de: 'Länge in Metern', en: 'Length in metres' }, kind: 'number', required: true },
    { name: 'width', label: { de: 'Breite in Metern', en: 'Width in metres' }, kind: 'number', required: true },
  ],
};

/** The inputs of an address, person, period or area, in reading order; empty for questions with one input. */
export function answerParts(question: Question): readonly AnswerPart[] {
  const all = parts[question.kind] ?? [];
  const omitted = new Set<string>(question.kind === 'person' ? question.omit : []);
  return all.filter(({ name }) => !omitted.has(name));
}
