const allowed = /^[a-zA-Z0-9!#$%&"*+/=?^_`{|}~-]+$/;
const label = /^[a-zA-Z0-9-]+$/;

/** Whether a text is a mail address as the Peppol rules for Germany want it: dotted words, one @, a domain of at least two labels. */
export function isMailAddress(text: string): boolean {
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || domain === undefined || more.length > 0) return false;
  const labels = domain.split('.');
  return local.split('.').every((word) => allowed.test(word)) && labels.length > 1 && labels.every((one) => label.test(one) && !one.startsWith('-') && !one.endsWith('-'));
}
