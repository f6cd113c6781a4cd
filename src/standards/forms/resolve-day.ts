import type { DayString } from '#kernel/dates';

/**
 * The calendar day behind `today`, `today-30d`, `today+2m`, `today-1y` or a plain `YYYY-MM-DD`.
 * Months and years keep the day or take the month's last one (as BGB § 188 (3) does).
 */
export function resolveDay(spec: string, today: DayString): DayString {
  if (!spec.startsWith('today')) return spec;
  const amount = Number.parseInt(spec.slice('today'.length, -1) || '0', 10);
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  const unit = spec === 'today' ? 'd' : spec.at(-1);
  if (unit === 'd') return iso(new Date(Date.UTC(year, month - 1, day + amount)));
  const months = month - 1 + (unit === 'y' ? amount * 12 : amount);
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, months, Math.min(day, lastDay))));
}

function iso(moment: Date): DayString {
  return moment.toISOString().slice(0, 10);
}
