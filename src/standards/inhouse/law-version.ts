import type { DayString } from '#kernel/dates';

/** One version of § 108 GWB. An award is judged by the law of its day, never by today's. */
export interface LawVersion {
  readonly id: string;
  readonly validFrom: DayString;
  /** Last day; undefined while it is in force. */
  readonly validTo: DayString | undefined;
  /** Where the 80 % rule is measured: moved from paragraph 7 to 8 in 2026. */
  readonly measure: string;
  /** Where the entrustment (Betrauung) is defined; before 2026 nowhere. */
  readonly entrustment: string | undefined;
  /** True when an activity counts as entrusted only with a documented entrustment. */
  readonly entrustmentRequired: boolean;
  /** What a lawyer should still confirm about this version. */
  readonly toConfirm: string | undefined;
}

const versions: readonly LawVersion[] = [
  {
    id: 'GWB-108/2016',
    validFrom: '2016-04-18',
    validTo: '2026-06-30',
    measure: '§ 108 Abs. 7 GWB',
    entrustment: undefined,
    entrustmentRequired: false,
    toConfirm: undefined,
  },
  {
    id: 'GWB-108/2026',
    validFrom: '2026-07-01',
    validTo: undefined,
    measure: '§ 108 Abs. 8 GWB',
    entrustment: '§ 108 Abs. 7 GWB',
    entrustmentRequired: true,
    toConfirm: 'commencement',
  },
];

/** The version in force on the day of award; undefined before § 108 GWB existed (18 April 2016). */
export function lawVersionOn(awardDate: DayString): LawVersion | undefined {
  return versions.find(({ validFrom, validTo }) => validFrom <= awardDate && (validTo === undefined || awardDate <= validTo));
}
