import type { DayString } from '#kernel/dates';

/** The three full business years before the award (calendar years): 2026-09-01 → 2023, 2024, 2025. */
export function activityYears(awardDate: DayString): readonly [number, number, number] {
  const year = Number(awardDate.slice(0, 4));
  return [year - 3, year - 2, year - 1];
}
