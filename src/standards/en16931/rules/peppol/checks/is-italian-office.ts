/** Whether a text is the code of an Italian public office (codice IPA): six letters or digits. */
export function isItalianOffice(text: string): boolean {
  return /^[A-Za-z0-9]{6}$/.test(text);
}
