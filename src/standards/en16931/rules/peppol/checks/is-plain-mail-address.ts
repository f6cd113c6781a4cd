/** Whether a text has one @, no white space, and a domain of at least two parts around a dot. */
export function isPlainMailAddress(text: string): boolean {
  return /^[^@ \t\r\n]+@(?:[^@. \t\r\n]+\.)+[^@. \t\r\n]+$/.test(text);
}
