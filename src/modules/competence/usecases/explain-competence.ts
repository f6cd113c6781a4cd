import type { Competence } from '#contracts/competence';
import type { DayString } from '#kernel/dates';
import type { Locale, LocalText } from '#kernel/locale';
import type { Ags, Ars } from '#kernel/keys';

import type { CompetenceFinding } from '../domain/competence-finding.ts';
import { summarize } from '../domain/describe-place.ts';
import type { AdministrationWithId, Territory } from '../domain/territory.ts';
import { de, type Names, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** Puts a finding into words of both languages and adds the counters of the office. */
export function explainCompetence(territory: Territory, finding: CompetenceFinding, at: DayString): Competence {
  const { municipality, administration } = finding;
  const said = (pick: (texts: Texts) => string): LocalText => ({ de: pick(de), en: pick(en) });
  return {
    known: finding.known,
    rule: finding.rule,
    sphere: finding.sphere,
    municipality: { ags: municipality.ags as Ags, ars: municipality.ars as Ars, name: municipality.name },
    legalEntity: finding.legalEntity,
    ...(finding.authority === undefined ? {} : { authority: finding.authority }),
    administration: summarize(administration),
    role: finding.role,
    counters: territory.counters(administration.ars, at).map(({ administrationArs: _ars, validFrom: _from, validTo: _to, ...counter }) => counter),
    reason: {
      de: de.reason[finding.reason](names(finding, 'de')),
      en: en.reason[finding.reason](names(finding, 'en')),
    },
    legalBasis: finding.legalBasis,
    toConfirm: finding.toConfirm.map((code) => said((texts) => texts.confirm[code])),
    alternatives: finding.alternatives.map((other) => ({
      administration: other.administration === undefined ? null : summarize(other.administration),
      name: other.administration?.name ?? de.alternative[other.case].name,
      when: said((texts) => texts.alternative[other.case].when),
    })),
  };
}

function names({ municipality, administration, authority }: CompetenceFinding, locale: Locale): Names {
  const office = locale === 'de' ? germanOffice(administration, 'nominative') : englishOffice(administration);
  return {
    municipality: municipality.name,
    office,
    officeAtStart: office.charAt(0).toUpperCase() + office.slice(1),
    authority: authority?.name[locale] ?? '',
    officeTo: locale === 'de' ? germanOffice(administration, 'dative') : office,
  };
}

const neuter: ReadonlySet<string> = new Set(['landkreis', 'amt']);

function germanOffice({ kind, name }: AdministrationWithId, grammar: 'nominative' | 'dative'): string {
  return `${de.articles[grammar][neuter.has(kind) ? 'neuter' : 'feminine']} ${name}`;
}

function englishOffice({ name, municipality }: AdministrationWithId): string {
  if (municipality === undefined) return `the ${name}`;
  return name.startsWith('Stadt ') ? `the town of ${municipality.name}` : `the municipality of ${municipality.name}`;
}
