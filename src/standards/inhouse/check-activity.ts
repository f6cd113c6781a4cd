import type { ActivityAssessment } from './assess-activity.ts';
import type { Check } from './check.ts';
import type { LawVersion } from './law-version.ts';
import { percentText } from './percent-text.ts';
import { say } from './say.ts';

/** C3: more than 80 % of the activity for entrusted tasks (§ 108 Abs. 4 Nr. 2 GWB). A pass by forecast is only credible, never certain. */
export function checkActivity(figures: ActivityAssessment, law: LawVersion): Check {
  const [atTime, atAward] = [percentText(figures.atTime) ?? '–', percentText(figures.atAward) ?? '–'];
  const open = figures.missing.some((entry) => entry.startsWith('forecast')) || figures.ratioPercent === null;
  // Lines that cannot be attributed count against the company: a pass in spite of them is a pass, a failure because of them may be none.
  const status: Check['status'] = open ? 'UNKNOWN' : figures.passes ? (figures.mode === 'FORECAST' || figures.unclassed > 0 ? 'REVIEW' : 'PASS') : figures.unclassed > 0 ? 'UNKNOWN' : 'FAIL';
  const verdict = say((texts) => {
    if (open) return texts.activity.missing;
    if (figures.mode === 'FORECAST' && figures.passes) return texts.activity.forecast(figures.ratioPercent ?? '–');
    return (figures.passes ? texts.activity.pass : texts.activity.fail)(atTime, atAward);
  });
  const unclassed = figures.unclassed === 0 ? undefined : say((texts) => texts.activity.unclassed(figures.unclassed));
  return {
    check: 'C3',
    status,
    rule: `C3@${law.id}`,
    reference: `§ 108 Abs. 4 Nr. 2, ${law.measure.replace('§ 108 ', '').replace(' GWB', '')} GWB`,
    numbers: {
      atTimePercent: percentText(figures.atTime) ?? null,
      atAwardPercent: percentText(figures.atAward) ?? null,
      entrustedCents: Number(figures.atAward.entrusted),
      otherCents: Number(figures.atAward.other),
      entrustedAtTimeCents: Number(figures.atTime.entrusted),
      otherAtTimeCents: Number(figures.atTime.other),
      mode: figures.mode,
      years: figures.years.join(', '),
      group: figures.group.join(', '),
      alert: figures.alert,
    },
    evidence: [],
    missing: figures.missing,
    text: unclassed === undefined ? verdict : { de: `${verdict.de} ${unclassed.de}`, en: `${verdict.en} ${unclassed.en}` },
  };
}
