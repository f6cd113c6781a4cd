import { formatDay } from '#kernel/dates';
import type { LocalText, Locale } from '#kernel/locale';

import type { Period } from './add-period.ts';
import { de, type DeadlineTexts } from './texts/de.ts';
import { en } from './texts/en.ts';

/** What a sentence may name; days are `YYYY-MM-DD` and come out written in full. */
export interface TextValues {
  readonly start?: string | undefined;
  readonly day?: string | undefined;
  readonly windowEnd?: string | undefined;
  readonly period?: Period | undefined;
  readonly source: string;
  readonly remedy?: 'Widerspruch' | 'Einspruch' | undefined;
}

/** A sentence in both languages; `pick` chooses it from the catalogue. */
export function fillText(pick: (texts: DeadlineTexts) => string, values: TextValues): LocalText {
  return { de: fill('de', de, pick, values), en: fill('en', en, pick, values) };
}

function fill(locale: Locale, texts: DeadlineTexts, pick: (texts: DeadlineTexts) => string, values: TextValues): string {
  const words: Record<string, string> = {
    start: values.start ? formatDay(values.start, locale) : '',
    day: values.day ? formatDay(values.day, locale) : '',
    windowEnd: values.windowEnd ? formatDay(values.windowEnd, locale) : '',
    period: values.period ? periodWords(texts, values.period) : '',
    source: values.source,
    remedy: values.remedy ? texts.objection[values.remedy] : '',
  };
  return pick(texts).replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

function periodWords(texts: DeadlineTexts, period: Period): string {
  const [forms, count] =
    'days' in period ? [texts.days, period.days] : 'weeks' in period ? [texts.weeks, period.weeks] : [texts.months, period.months];
  return count === 1 ? forms.one : forms.other.replace('{count}', String(count));
}
