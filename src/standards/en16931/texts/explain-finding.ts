import type { Locale, LocalText } from '#kernel/locale';

import { fieldOfPath } from '../fields/field-of-path.ts';
import { fields } from '../fields/fields.ts';
import { cenTexts } from './cen-texts.ts';
import { countryTexts } from './country-texts.ts';
import { peppolTexts } from './peppol-texts.ts';
import type { RuleText } from './rule-text.ts';
import { syntaxTexts } from './syntax-texts.ts';
import { technicalTexts } from './technical-texts.ts';
import { vatTexts } from './vat-texts.ts';
import { xrechnungTexts } from './xrechnung-texts.ts';

const texts: Readonly<Record<string, RuleText>> = { ...cenTexts, ...syntaxTexts, ...vatTexts, ...xrechnungTexts, ...peppolTexts, ...countryTexts };

/** Who can put it right: the sender in the invoice, or whoever made the program that wrote it. */
export type Mender = 'sender' | 'software';

/** A finding in words. */
export interface Explanation {
  /** `BT-115`, `BG-23`; undefined where the finding is about no single field. */
  readonly field: string | undefined;
  readonly fieldName: LocalText | undefined;
  /** What is wrong, what would be right and what to do, in two or three short sentences. */
  readonly text: LocalText;
  readonly mender: Mender;
}

/** What a finding without words knows. */
export interface FindingFacts {
  readonly rule: string;
  readonly path?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** Explains a finding in plain German and English, in our own words; every rule that can fire has a sentence, unknown ones a general one. */
export function explainFinding(facts: FindingFacts): Explanation {
  const atPath = facts.path === undefined ? undefined : fieldOfPath(facts.path);
  const technical = technicalTexts[facts.rule];
  if (technical !== undefined) {
    const place = facts.path ?? '';
    return explanation(atPath, technical({ found: short(facts.found), expected: short(facts.expected), place }), 'software');
  }
  const rule = texts[facts.rule];
  if (rule !== undefined) return explanation(fieldOfRule(rule, atPath), sentenceOf(rule, atPath, facts), rule[0] === 'say' && rule[1] === null ? 'software' : 'sender');
  return explanation(atPath, mechanical(facts), 'software');
}

/** The place knows better than the rule where both are fields: one rule on country codes serves five addresses. */
function fieldOfRule(rule: RuleText, atPath: string | undefined): string | undefined {
  if (rule[1] === null) return atPath;
  return rule[0] === 'code' || rule[0] === 'decimals' ? (atPath?.startsWith('BT') === true ? atPath : rule[1]) : rule[1];
}

function sentenceOf(rule: RuleText, atPath: string | undefined, { found, expected }: FindingFacts): LocalText {
  const field = fieldOfRule(rule, atPath);
  return { de: inLanguage('de'), en: inLanguage('en') };

  function inLanguage(locale: Locale): string {
    const at = locale === 'de' ? 0 : 1;
    const name = field === undefined ? '' : nameIn(field, locale);
    const wanted = expected === undefined ? '' : locale === 'de' ? ` Richtig wäre: ${short(expected)}.` : ` It should be: ${short(expected)}.`;
    const is = found === undefined || found === '' ? '' : locale === 'de' ? ` Angegeben: ${short(found)}.` : ` Given: ${short(found)}.`;
    switch (rule[0]) {
      case 'missing': {
        const why = rule[2]?.[at];
        const what = locale === 'de' ? `${name} fehlt oder ist leer.` : `${name} is missing or empty.`;
        return why === undefined ? `${what} ${locale === 'de' ? 'Bitte ergänzen Sie die Angabe.' : 'Please add it.'}` : `${what} ${why}`;
      }
      case 'not':
        return `${locale === 'de' ? `${name} darf hier nicht stehen.` : `${name} must not stand here.`} ${rule[2][at]}`;
      case 'code':
        return `${locale === 'de' ? `${name}: Der Wert steht nicht in der Liste ${rule[2][at]}.` : `${name}: the value is not in the list ${rule[2][at]}.`}${is}`;
      case 'decimals':
        return `${locale === 'de' ? `${name} hat mehr als zwei Nachkommastellen. Bitte auf Cent runden.` : `${name} has more than two decimals. Please round to cents.`}${is}`;
      case 'sum':
        return `${locale === 'de' ? `${name} stimmt nicht: Es muss sein ${rule[2][at]}.` : `${name} is not right: it must be ${rule[2][at]}.`}${is}${wanted}`;
      case 'say':
        return `${rule[2][at]}${is}${wanted}`;
    }
  }
}

/** The some 1,300 rules that say what of UBL and CII the standard does not use, and how often something may occur: one sentence for each of the three kinds. */
function mechanical({ rule, path, found, expected }: FindingFacts): LocalText {
  const element = path?.split('/').at(-1)?.replace(/\[\d+\]$/, '') ?? '';
  const field = path === undefined ? undefined : fieldOfPath(path);
  const about = (locale: Locale): string => {
    const name = field === undefined ? '' : (fields[field]?.[locale === 'de' ? 0 : 1] ?? '');
    return `${element}${field === undefined ? '' : ` (${field}${name === '' ? '' : ` ${name}`})`}`;
  };
  const what = short(found);
  if (expected === '1') return { de: `In ${about('de')} muss oder darf etwas nur einmal stehen. Gezählt: ${what}.`, en: `In ${about('en')} something must or may stand once only. Counted: ${what}.` };
  if (expected !== undefined) return { de: `${about('de')}: Die Angabe passt nicht. Erwartet: ${short(expected)}.`, en: `${about('en')}: this does not fit. Expected: ${short(expected)}.` };
  if (what.startsWith('@')) return { de: `Das Attribut ${what.slice(1)} an ${about('de')} verwendet eine Rechnung nach EN 16931 nicht. Lassen Sie es weg.`, en: `An invoice under EN 16931 does not use the attribute ${what.slice(1)} of ${about('en')}. Leave it out.` };
  if (/^(UBL-CR|UBL-DT|CII-SR|CII-DT)-/.test(rule)) {
    const inside = what === '' || what === element ? '' : what;
    return inside === ''
      ? { de: `Das Element ${about('de')} verwendet eine Rechnung nach EN 16931 an dieser Stelle nicht. Lassen Sie es weg.`, en: `An invoice under EN 16931 does not use the element ${about('en')} in this place. Leave it out.` }
      : { de: `Das Element ${inside} in ${about('de')} verwendet eine Rechnung nach EN 16931 nicht. Lassen Sie es weg.`, en: `An invoice under EN 16931 does not use the element ${inside} in ${about('en')}. Leave it out.` };
  }
  return { de: `${about('de')}: Das Format wird hier anders verwendet, als die Regel ${rule} es verlangt.${what === '' ? '' : ` ${what}`}`, en: `${about('en')}: the format is used differently here from what rule ${rule} demands.${what === '' ? '' : ` ${what}`}` };
}

function explanation(field: string | undefined, text: LocalText, mender: Mender): Explanation {
  return { field, fieldName: field === undefined ? undefined : { de: nameIn(field, 'de'), en: nameIn(field, 'en') }, text, mender };
}

function nameIn(field: string, locale: Locale): string {
  const name = fields[field];
  return name === undefined ? field : `„${name[locale === 'de' ? 0 : 1]}“ (${field})`;
}

/** A value in a sentence stays short; the whole one stands in the file. */
function short(value: string | undefined): string {
  if (value === undefined) return '';
  return value.length > 160 ? `${value.slice(0, 157)}…` : value;
}
