const lexical = /^[ \t\r\n]*(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})(?:Z|([+-])([0-9]{2}):([0-9]{2}))?[ \t\r\n]*$/;

/** A date as XML Schema writes it, in milliseconds since 1970; undefined when it is none. Without a time zone it counts as UTC. */
export function dateOf(text: string): number | undefined {
  const match = lexical.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, sign, hours, minutes] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (Math.abs(offset) > 14 * 3_600_000 || Number(minutes ?? 0) > 59) return undefined;
  return date.getTime() - (sign === '-' ? -offset : offset);
}
