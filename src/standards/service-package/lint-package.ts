import { questionsOfFee } from '#standards/fees';
import { findQuestion, lintForm, questionsOfCondition } from '#standards/forms';

import type { DecisionTemplate } from './decision-template.ts';
import { placeholdersOf } from './fill-template.ts';
import { knownPlaceholders } from './known-placeholders.ts';
import type { ServicePackage } from './service-package.ts';

/** Faults of a package that its schema cannot see, in German for the editor; empty means clean. */
export function lintPackage(pkg: ServicePackage): string[] {
  const faults = lintForm(pkg.form).map((fault) => `form.json: ${fault}`);
  const needsQuestion = (id: string, kinds: readonly string[], where: string): void => {
    const found = findQuestion(pkg.form, id);
    if (!found) faults.push(`${where}: Frage „${id}“ gibt es nicht.`);
    else if (kinds.length > 0 && !kinds.includes(found.question.kind)) faults.push(`${where}: Frage „${id}“ hat die falsche Art.`);
  };
  needsQuestion(pkg.applicant.person, ['person'], 'package.json: applicant');
  needsQuestion(pkg.applicant.address, ['address'], 'package.json: applicant');
  if (pkg.applicant.organisation !== undefined) needsQuestion(pkg.applicant.organisation, ['text'], 'package.json: applicant');
  for (const id of questionsOfFee(pkg.fee.rule)) needsQuestion(id, [], 'fee.json');
  if (pkg.guestAllowed && (pkg.trustLevel === 'substantiell' || pkg.trustLevel === 'hoch')) {
    faults.push('package.json: Ein Gast hat kein Vertrauensniveau; „guestAllowed“ passt nicht dazu.');
  }
  for (const decision of pkg.decisions) faults.push(...lintDecision(pkg, decision));
  for (const kind of pkg.procedure.decisionKinds) {
    if (!pkg.decisions.some((decision) => decision.kind === kind)) faults.push(`decisions.json: Für die Art „${kind}“ gibt es keine Vorlage.`);
  }
  const ids = pkg.decisions.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('decisions.json: Eine Kennung kommt mehrfach vor.');
  if (!pkg.decisions.some(({ kind }) => kind === 'reject')) faults.push('decisions.json: Die Vorlage für die Ablehnung fehlt.');
  if (pkg.personas.length < 4) faults.push('personas.json: Weniger als vier Testpersonen.');
  if (!pkg.personas.some(({ expect }) => expect.errors.length > 0)) faults.push('personas.json: Keine Testperson macht einen Fehler.');
  return faults;
}

function lintDecision(pkg: ServicePackage, decision: DecisionTemplate): string[] {
  const where = `decisions.json: „${decision.id}“`;
  const faults: string[] = [];
  const known = new Set(knownPlaceholders(pkg));
  const texts = [decision.title, ...decision.blocks, ...(decision.remedy ? [decision.remedy] : [])];
  for (const text of texts) {
    for (const words of [text.de, text.en]) {
      const { names, stray } = placeholdersOf(words);
      faults.push(...names.filter((name) => !known.has(name)).map((name) => `${where}: Platzhalter „${name}“ ist unbekannt.`));
      if (stray) faults.push(`${where}: Klammern „{{“ oder „}}“ ohne Platzhalter.`);
    }
    const [de, en] = [placeholdersOf(text.de).names, placeholdersOf(text.en).names].map((names) => [...new Set(names)].toSorted().join(' '));
    if (de !== en) faults.push(`${where}: Deutsch und Englisch verwenden nicht dieselben Platzhalter.`);
  }
  for (const id of decision.blocks.flatMap(({ when }) => (when ? questionsOfCondition(when) : []))) {
    if (!findQuestion(pkg.form, id)) faults.push(`${where}: Bedingung nennt die unbekannte Frage „${id}“.`);
  }
  if (decision.kind !== 'certificate' && !decision.remedy) faults.push(`${where}: Rechtsbehelfsbelehrung fehlt (VwVfG § 37 Abs. 6).`);
  if (decision.kind === 'certificate' && decision.remedy) faults.push(`${where}: Eine Bescheinigung entscheidet nichts und hat keine Rechtsbehelfsbelehrung.`);
  if (decision.kind === 'reject' && !texts.some((text) => placeholdersOf(text.de).names.includes('reasons'))) faults.push(`${where}: Begründung fehlt (VwVfG § 39).`);
  return faults;
}
