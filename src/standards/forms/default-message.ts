import { formatDay } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';
import { formatMoney } from '#kernel/money';

import { answerParts } from './answer-parts.ts';
import type { Issue } from './issue.ts';
import type { Question } from './question.ts';

/** Words for a mistake where the form brings none of its own: what to do, not what went wrong. */
export function defaultMessage(question: Question, issue: Issue): LocalText {
  const label = labelOf(question, issue.part);
  const day = (locale: 'de' | 'en') => formatDay(String(issue.bound), locale);
  const number = (locale: 'de' | 'en') =>
    question.kind === 'money' && typeof issue.bound === 'number' ? formatMoney(issue.bound, locale) : Number(issue.bound).toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
  switch (issue.code) {
    case 'required':
      return required(question, issue, label);
    case 'tooShort':
      return about(label, `Geben Sie mindestens ${number('de')} Zeichen ein.`, `Enter at least ${number('en')} characters.`);
    case 'tooLong':
      return about(label, `Kürzen Sie den Text auf höchstens ${number('de')} Zeichen.`, `Shorten the text to at most ${number('en')} characters.`);
    case 'pattern':
      return about(label, 'Prüfen Sie die Schreibweise.', 'Check how you have written it.');
    case 'notANumber':
      return about(label, 'Geben Sie eine Zahl ein, zum Beispiel 2 oder 2,5.', 'Enter a number, for example 2 or 2.5.');
    case 'tooManyDecimals':
      return issue.bound === 0
        ? about(label, 'Geben Sie eine ganze Zahl ein.', 'Enter a whole number.')
        : about(label, 'Geben Sie höchstens zwei Stellen nach dem Komma ein.', 'Enter at most two decimal places.');
    case 'tooSmall':
      return about(label, `Geben Sie mindestens ${number('de')} ein.`, `Enter ${number('en')} or more.`);
    case 'tooLarge':
      return about(label, `Geben Sie höchstens ${number('de')} ein.`, `Enter ${number('en')} or less.`);
    case 'notADate':
      return about(label, 'Geben Sie ein Datum ein, das es gibt, mit Tag, Monat und Jahr, zum Beispiel 27 3 2026.', 'Enter a real date with day, month and year, for example 27 3 2026.');
    case 'tooEarly':
      return about(label, `Das Datum darf nicht vor dem ${day('de')} liegen.`, `The date must be ${day('en')} or later.`);
    case 'tooLate':
      return about(label, `Das Datum darf nicht nach dem ${day('de')} liegen.`, `The date must be ${day('en')} or earlier.`);
    case 'endBeforeStart':
      return about(label, 'Der letzte Tag darf nicht vor dem ersten Tag liegen.', 'The last day must not be before the first day.');
    case 'tooManyDays':
      return about(label, `Der Zeitraum darf höchstens ${number('de')} Tage lang sein.`, `The period must be no longer than ${number('en')} days.`);
    case 'tooYoung':
      return about(label, `Die Person muss mindestens ${number('de')} Jahre alt sein.`, `The person must be at least ${number('en')} years old.`);
    case 'tooFew':
      return about(label, `Wählen Sie mindestens ${number('de')} Antworten.`, `Choose at least ${number('en')} answers.`);
    case 'tooMany':
      return question.kind === 'file'
        ? about(label, `Laden Sie höchstens ${number('de')} Dateien hoch.`, `Upload at most ${number('en')} files.`)
        : about(label, `Wählen Sie höchstens ${number('de')} Antworten.`, `Choose at most ${number('en')} answers.`);
    case 'notAnEmail':
      return { de: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.', en: 'Enter an email address, for example name@example.com.' };
    case 'notAPhone':
      return { de: 'Geben Sie eine Telefonnummer ein, zum Beispiel 03641 123456.', en: 'Enter a telephone number, for example 03641 123456.' };
    case 'notAnIban':
      return { de: 'Prüfen Sie die IBAN. Sie steht auf Ihrer Bankkarte und beginnt in Deutschland mit DE und 20 Ziffern.', en: 'Check the IBAN. It is on your bank card; a German one starts with DE followed by 20 digits.' };
    case 'notASepaAccount':
      return { de: 'Geben Sie ein Konto im SEPA-Raum an. Von anderen Konten kann nicht abgebucht werden.', en: 'Enter an account in the SEPA area. Other accounts cannot be debited.' };
    case 'notAPostalCode':
      return {
        de: 'Geben Sie die Postleitzahl mit fünf Ziffern ein, zum Beispiel 07646. Im Ausland setzen Sie das Länderkürzel davor, zum Beispiel A-1010.',
        en: 'Enter the postcode with five digits, for example 07646. For other countries put the country code in front, for example A-1010.',
      };
    case 'notAnOption':
      return about(label, 'Wählen Sie eine der angebotenen Antworten.', 'Choose one of the answers offered.');
    case 'unknownQuestion':
      return { de: 'Diese Angabe kennt das Formular nicht.', en: 'The form does not know this entry.' };
    case 'notAsked':
      return about(label, 'Diese Angabe wird nach Ihren übrigen Antworten nicht gebraucht. Lassen Sie sie weg.', 'Given your other answers this is not needed. Leave it out.');
    case 'wrongType':
      return about(label, 'Die Angabe hat nicht die erwartete Form.', 'The entry does not have the expected form.');
  }
}

function required(question: Question, issue: Issue, label: LocalText): LocalText {
  if (issue.part !== undefined) return { de: `Füllen Sie das Feld „${label.de}“ aus.`, en: `Fill in “${label.en}”.` };
  switch (question.kind) {
    case 'yesNo':
    case 'oneOf':
      return about(label, 'Wählen Sie eine Antwort.', 'Choose an answer.');
    case 'manyOf':
      return about(label, 'Wählen Sie mindestens eine Antwort.', 'Choose at least one answer.');
    case 'date':
      return about(label, 'Geben Sie ein Datum ein.', 'Enter a date.');
    case 'file':
      return about(label, 'Laden Sie eine Datei hoch.', 'Upload a file.');
    case 'declaration':
      return { de: `Setzen Sie das Häkchen, wenn das stimmt: ${label.de}`, en: `Tick the box if this is true: ${label.en}` };
    default:
      return about(label, 'Füllen Sie dieses Feld aus.', 'Fill in this field.');
  }
}

function labelOf(question: Question, part: string | undefined): LocalText {
  const name = part?.split('.')[0];
  return answerParts(question).find((entry) => entry.name === name)?.label ?? question.label;
}

function about(label: LocalText, de: string, en: string): LocalText {
  return { de: `${colon(label.de)} ${de}`, en: `${colon(label.en)} ${en}` };
}

function colon(label: string): string {
  return /[?.!:]$/u.test(label) ? label : `${label}:`;
}
