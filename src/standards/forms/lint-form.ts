import { answerParts } from './answer-parts.ts';
import type { Condition } from './condition.ts';
import type { FormDefinition, FormPage } from './form-definition.ts';
import type { Question } from './question.ts';
import { questionsOfCondition } from './questions-of-condition.ts';

const errorCodes = new Set([
  'required', 'wrongType', 'tooShort', 'tooLong', 'pattern', 'notANumber', 'tooManyDecimals', 'tooSmall', 'tooLarge', 'notADate', 'tooEarly', 'tooLate', 'endBeforeStart',
  'tooManyDays', 'tooYoung', 'notAnOption', 'tooFew', 'tooMany', 'notAnEmail', 'notAPhone', 'notAnIban', 'notASepaAccount', 'notAPostalCode', 'notAsked',
]);

/** Faults of a form that its schema cannot see, in German for the editor; empty means clean. */
export function lintForm(form: FormDefinition): string[] {
  const faults: string[] = [];
  faults.push(...duplicates(form.sections.map(({ id }) => id)).map((id) => `Abschnitt „${id}“ kommt mehrfach vor.`));
  faults.push(...duplicates(form.pages.map(({ id }) => id)).map((id) => `Seite „${id}“ kommt mehrfach vor.`));
  faults.push(...duplicates(form.pages.flatMap(({ questions }) => questions.map(({ id }) => id))).map((id) => `Frage „${id}“ kommt mehrfach vor.`));
  for (const section of form.sections) {
    if (!form.pages.some((page) => page.section === section.id)) faults.push(`Abschnitt „${section.id}“ hat keine Seite.`);
  }
  const earlier = new Map<string, Question>();
  for (const page of form.pages) {
    if (!form.sections.some(({ id }) => id === page.section)) faults.push(`Seite „${page.id}“ nennt den unbekannten Abschnitt „${page.section}“.`);
    faults.push(...lintPage(form, page, earlier));
    for (const question of page.questions) earlier.set(question.id, question);
  }
  return faults;
}

function lintPage(form: FormDefinition, page: FormPage, earlier: ReadonlyMap<string, Question>): string[] {
  const faults = page.visibleWhen ? lintCondition(form, page.visibleWhen, earlier, `Seite „${page.id}“`) : [];
  const onPage = new Map(earlier);
  for (const question of page.questions) {
    const where = `Frage „${question.id}“`;
    if (question.visibleWhen) faults.push(...lintCondition(form, question.visibleWhen, earlier, where));
    if (typeof question.required === 'object') faults.push(...lintCondition(form, question.required, onPage, where));
    onPage.set(question.id, question);
    faults.push(...lintQuestion(question, where));
  }
  return faults;
}

function lintCondition(form: FormDefinition, condition: Condition, earlier: ReadonlyMap<string, Question>, where: string): string[] {
  const faults = [...new Set(questionsOfCondition(condition))].flatMap((id) => {
    if (earlier.has(id)) return [];
    const exists = form.pages.some(({ questions }) => questions.some((question) => question.id === id));
    return [exists ? `${where} hängt von „${id}“ ab, das erst auf derselben Seite oder später gefragt wird.` : `${where} hängt von der unbekannten Frage „${id}“ ab.`];
  });
  if (faults.length > 0) return faults;
  return impossible(condition, earlier).map((id) => `${where} ist unerreichbar: „${id}“ kann diese Antwort nie haben.`);
}

/** Questions whose comparison can never hold, because the value is not on offer; only conditions joined by "all" make a page unreachable. */
function impossible(condition: Condition, questions: ReadonlyMap<string, Question>): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => impossible(part, questions));
  if ('any' in condition) {
    const parts = condition.any.map((part) => impossible(part, questions));
    return parts.every((part) => part.length > 0) ? parts.flat() : [];
  }
  if ('not' in condition) return [];
  const question = questions.get(condition.question);
  if (!question) return [];
  const offers = (value: unknown): boolean => (question.kind === 'oneOf' || question.kind === 'manyOf') && question.options.some((option) => option.value === value);
  if ('is' in condition) {
    if (question.kind === 'oneOf') return offers(condition.is) ? [] : [question.id];
    if (question.kind === 'yesNo' || question.kind === 'declaration') return typeof condition.is === 'boolean' ? [] : [question.id];
    if (question.kind === 'number' || question.kind === 'money') return typeof condition.is === 'number' ? [] : [question.id];
    return typeof condition.is === 'string' ? [] : [question.id];
  }
  if ('includes' in condition) return question.kind === 'manyOf' && offers(condition.includes) ? [] : [question.id];
  if ('atLeast' in condition && question.kind === 'number' && typeof condition.atLeast === 'number') return question.max !== undefined && condition.atLeast > question.max ? [question.id] : [];
  if ('atMost' in condition && question.kind === 'number' && typeof condition.atMost === 'number') return question.min !== undefined && condition.atMost < question.min ? [question.id] : [];
  return [];
}

function lintQuestion(question: Question, where: string): string[] {
  const faults: string[] = [];
  if (question.legalBasis.trim() === '') faults.push(`${where} nennt keine Rechtsgrundlage.`);
  const parts = new Set(answerParts(question).map(({ name }) => name));
  for (const key of Object.keys(question.errors ?? {})) {
    const [first = '', second] = key.split('.');
    if (!(second === undefined ? errorCodes.has(first) : parts.has(first) && errorCodes.has(second))) faults.push(`${where}: Fehlertext „${key}“ gehört zu keinem Fehler.`);
  }
  if (question.kind === 'oneOf' || question.kind === 'manyOf') {
    faults.push(...duplicates(question.options.map(({ value }) => value)).map((value) => `${where}: Antwort „${value}“ kommt mehrfach vor.`));
  }
  if (question.kind === 'text' || question.kind === 'longText') {
    if (question.pattern !== undefined && !compiles(question.pattern)) faults.push(`${where}: Das Muster ist kein regulärer Ausdruck.`);
    if (question.pattern !== undefined && question.errors?.['pattern'] === undefined) faults.push(`${where}: Zum Muster fehlt der Fehlertext „pattern“.`);
    if (question.minLength !== undefined && question.maxLength !== undefined && question.minLength > question.maxLength) faults.push(`${where}: Mindestlänge über Höchstlänge.`);
  }
  if (question.kind === 'number' && question.min !== undefined && question.max !== undefined && question.min > question.max) faults.push(`${where}: Mindestwert über Höchstwert.`);
  return faults;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').source.length > 0;
  } catch {
    return false;
  }
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
