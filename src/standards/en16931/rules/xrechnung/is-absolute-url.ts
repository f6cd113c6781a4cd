/** Whether a text begins with a scheme, as an absolute URL does. */
export function isAbsoluteUrl(text: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(text);
}
