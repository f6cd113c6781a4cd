import type { LocalText } from '#kernel/locale';
import type { Answers } from '#standards/forms';
import { evaluateCondition } from '#standards/forms';

import type { FeeRule } from './fee-rule.ts';

/** One line of a fee, whole cents. */
export interface FeeLine {
  readonly label: LocalText;
  readonly cents: number;
}

/** The fee, or an honest sentence why it is not known here. */
export type FeeOutcome =
  | { readonly known: true; readonly totalCents: number; readonly lines: readonly FeeLine[] }
  | { readonly known: false; readonly explanation: LocalText };

const nothing: FeeOutcome = { known: true, totalCents: 0, lines: [] };

/**
 * Computes a fee from the answers. `overlayValues` are amounts of the legal entity's statute in cents, by key.
 * Own statutory amounts are never guessed: an absent key yields `known: false` (ThürKAG § 2: a levy needs a statute).
 * Unanswered questions make the amount unknown too.
 */
export function computeFee(rule: FeeRule, answers: Answers, overlayValues: Readonly<Record<string, number>>): FeeOutcome {
  switch (rule.type) {
    case 'none':
      return nothing;
    case 'fixed':
      return oneLine(rule.label, rule.cents);
    case 'perUnit':
      return perUnit(rule, answers);
    case 'rates': {
      const row = rule.rows.find(({ when }) => when === undefined || evaluateCondition(when, answers));
      return row ? computeFee(row.rule, answers, overlayValues) : nothing;
    }
    case 'sum':
      return sum(rule.rules.map((part) => computeFee(part, answers, overlayValues)));
    case 'area':
      return area(rule, answers, overlayValues);
    case 'statute': {
      const cents = overlay(overlayValues, rule.key);
      return cents === undefined ? notStored(rule.typical) : oneLine(rule.label, cents);
    }
  }
}

function perUnit(rule: Extract<FeeRule, { type: 'perUnit' }>, answers: Answers): FeeOutcome {
  const units = Object.hasOwn(answers, rule.question) ? answers[rule.question] : undefined;
  if (typeof units !== 'number' || !Number.isSafeInteger(units) || units < 0) return needsAnswers;
  const cents = Math.max(0, units - (rule.freeUnits ?? 0)) * rule.centsPerUnit;
  if (!Number.isSafeInteger(cents)) return needsAnswers;
  return oneLine(rule.label, Math.min(cents, rule.maxCents ?? Number.MAX_SAFE_INTEGER));
}

function area(rule: Extract<FeeRule, { type: 'area' }>, answers: Answers, overlayValues: Readonly<Record<string, number>>): FeeOutcome {
  const rate = rule.centsPerSquareMetrePerDay;
  const centsEach = typeof rate === 'number' ? rate : overlay(overlayValues, rate.overlay);
  if (centsEach === undefined) return notStored(typeof rate === 'number' ? rule.label : rate.typical);
  const size = Object.hasOwn(answers, rule.area) ? answers[rule.area] : undefined;
  const period = Object.hasOwn(answers, rule.period) ? answers[rule.period] : undefined;
  if (typeof size !== 'object' || !('squareMetres' in size) || typeof period !== 'object' || !('from' in period)) return needsAnswers;
  const days = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000) + 1;
  // Centimetres keep the product whole: 2.5 m × 3.3 m is 82500 cm², never 8.249999 m².
  const squareCentimetres = Math.round(size.length * 100) * Math.round(size.width * 100);
  if (!Number.isFinite(days) || days < 1 || !Number.isSafeInteger(squareCentimetres)) return needsAnswers;
  const cents = rule.roundUp
    ? Math.ceil(squareCentimetres / 10_000) * days * centsEach
    : Math.round((squareCentimetres * days * centsEach) / 10_000);
  if (!Number.isSafeInteger(cents)) return needsAnswers;
  return oneLine(rule.label, Math.max(cents, rule.minimumCents ?? 0));
}

function sum(parts: readonly FeeOutcome[]): FeeOutcome {
  const lines: FeeLine[] = [];
  const unknown: LocalText[] = [];
  for (const part of parts) {
    if (part.known) lines.push(...part.lines);
    else if (!unknown.some((text) => text.de === part.explanation.de)) unknown.push(part.explanation);
  }
  if (unknown.length > 0) {
    return { known: false, explanation: { de: unknown.map((text) => text.de).join(' '), en: unknown.map((text) => text.en).join(' ') } };
  }
  return { known: true, totalCents: lines.reduce((total, line) => total + line.cents, 0), lines };
}

function oneLine(label: LocalText, cents: number): FeeOutcome {
  return { known: true, totalCents: cents, lines: [{ label, cents }] };
}

function overlay(values: Readonly<Record<string, number>>, key: string): number | undefined {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

const needsAnswers: FeeOutcome = {
  known: false,
  explanation: {
    de: 'Der Betrag steht fest, sobald Sie die Fragen dazu beantwortet haben.',
    en: 'The amount will be known once you have answered the questions it depends on.',
  },
};

function notStored(typical: LocalText): FeeOutcome {
  return {
    known: false,
    explanation: {
      de: `Der Betrag steht in der Satzung Ihrer Gemeinde und ist hier nicht hinterlegt. ${typical.de}`,
      en: `The amount is laid down in your municipality’s by-law and is not stored here. ${typical.en}`,
    },
  };
}
