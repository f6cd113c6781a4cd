const lexical = /^[ \t\r\n]*(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})(?:Z|([+-])([0-9]{2}):([0-9]{2}))?[ \t\r\n]*$/;

/** A date as XML Schema writes it, in milliseconds since 1970; undefined when it is none. Without a time zone it counts as UTC. */
export function dateOf(text: string): number | undefined {
  const match = lexical.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, sign, hours, minutes] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysOf(y, m)) return undefined;
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (Math.abs(offset) > 14 * 3_600_000 || Number(minutes ?? 0) > 59) return undefined;
  // 400 years are whole weeks and days; so far away no year is taken for one of the last century.
  const time = Date.UTC(y + 400, m - 1, d) - days400 - (sign === '-' ? -offset : offset);
  return Number.isNaN(time) ? undefined : time;
}

const days400 = 146_097 * 86_400_000;

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
