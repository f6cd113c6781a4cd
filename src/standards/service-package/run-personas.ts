import { computeFee } from '#standards/fees';
import { prune, rawOf, readJson, readPage, visiblePages, visibleQuestions, type Answers, type AnswerValue } from '#standards/forms';

import type { DecisionTemplate } from './decision-template.ts';
import type { Persona } from './persona.ts';
import { renderDecision } from './render-decision.ts';
import type { ServicePackage } from './service-package.ts';

/** What a persona went through; `differences` are sentences in German for the editor. */
export interface PersonaResult {
  readonly name: string;
  readonly ok: boolean;
  readonly differences: readonly string[];
}

/**
 * Lets every persona go through the package: answers as an API body, the same answers typed page by page, pages seen, fee, mistakes,
 * and the decision filled in both languages without a gap.
 */
export function runPersonas(pkg: ServicePackage): PersonaResult[] {
  return pkg.personas.map((persona) => {
    const differences = differencesOf(pkg, persona);
    return { name: persona.name, ok: differences.length === 0, differences };
  });
}

function differencesOf(pkg: ServicePackage, persona: Persona): string[] {
  const { expect } = persona;
  const differences: string[] = [];
  const compare = (what: string, wanted: string, got: string): void => {
    if (wanted !== got) differences.push(`${what}: erwartet ${wanted}, bekommen ${got}`);
  };
  const reading = readJson(pkg.form, persona.answers, persona.today);
  const given = reading.ok ? reading.answers : asTyped(persona.answers);
  compare('Seiten', expect.pages.join(' '), visiblePages(pkg.form, given).map(({ id }) => id).join(' '));
  compare('Fehler', expect.errors.join(' '), reading.ok ? '' : reading.errors.map(({ field, code }) => `${field}:${code}`).join(' '));
  const fee = computeFee(pkg.fee.rule, prune(pkg.form, given), persona.overlay ?? {});
  compare('Gebühr', String(expect.feeCents), String(fee.known ? fee.totalCents : null));
  if (!reading.ok) {
    compare('Ausgang', expect.outcome, 'mustCorrect');
    return differences;
  }
  compare('Seite für Seite', canonical(reading.answers), canonical(pageByPage(pkg, reading.answers, persona.today)));
  const template = pkg.decisions.find(({ id }) => id === expect.outcome);
  if (!template) return [...differences, `Ausgang: Vorlage „${expect.outcome}“ gibt es nicht`];
  return [...differences, ...gapsOf(pkg, template, reading.answers, persona, fee.known ? fee.totalCents : undefined)];
}

function pageByPage(pkg: ServicePackage, answers: Answers, today: string): Answers {
  let given: Answers = {};
  for (const page of visiblePages(pkg.form, answers)) {
    const body = Object.fromEntries(visibleQuestions(page, answers).flatMap((question) => Object.entries(rawOf(question, { answers }))));
    given = { ...given, ...readPage(pkg.form, page.id, body, today, given).answers };
  }
  return given;
}

function gapsOf(pkg: ServicePackage, template: DecisionTemplate, answers: Answers, persona: Persona, feeCents: number | undefined): string[] {
  const known = feeCents ?? (template.bindFee === 'caseworker' || template.bindFee === 'computed' ? 0 : undefined);
  const context = {
    entityName: 'Gemeinde Musterdorf',
    administrationName: 'Verwaltungsgemeinschaft Musterland',
    administrationAddress: 'Am Markt 1, 99999 Musterstadt',
    reference: 'MD-2026-000001',
    decidedOn: persona.today,
    submittedOn: persona.today,
    reasons: 'Begründung.',
    ...(known === undefined ? {} : { feeCents: known }),
  };
  return (['de', 'en'] as const).flatMap((locale) =>
    renderDecision(pkg, template, answers, context, locale).missing.map((name) => `Vorlage „${template.id}“ (${locale}): kein Wert für „${name}“`),
  );
}

/** Answers with a mistake in them still show which pages were seen; conditions compare values and take no harm from wrong ones. */
function asTyped(answers: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, AnswerValue] => entry[1] !== null && entry[1] !== undefined));
}

function canonical(answers: Answers): string {
  return JSON.stringify(Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
