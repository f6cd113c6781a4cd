/**
 * Where to go after signing in: a path of this platform, or the account page for everything else
 * (CON.10.A4: `//evil`, `/\evil`, whole addresses and control characters lead nowhere).
 */
export function localTarget(wanted: string | undefined, otherwise = '/konto'): string {
  if (wanted === undefined || wanted.length > 1_500 || !/^\/(?![/\\])/.test(wanted)) return otherwise;
  if (/[\\\p{Cc}]/u.test(wanted) || /^\/[^?#]*(%5c|%2f%2f|\/\/)/i.test(wanted)) return otherwise;
  if (!URL.canParse(wanted, 'http://local.invalid')) return otherwise;
  const url = new URL(wanted, 'http://local.invalid');
  if (url.origin !== 'http://local.invalid' || url.pathname.startsWith('//')) return otherwise;
  if (/^(\/en)?\/(oidc|konto\/(anmelden|rueckkehr|registrieren|abmelden|abgemeldet)|anmelden)(\/|$)/.test(url.pathname)) return otherwise;
  return `${url.pathname}${url.search}${url.hash}`;
}
