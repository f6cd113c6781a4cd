const person = /^[A-Za-z]{6}(?:[0-9]{2}|[+-][0-9]|[0-9] | [0-9])[A-Za-z](?:[0-9]{2}|[+-][0-9]|[0-9] | [0-9])[^]{3}[0-9][A-Za-z]$/;

/** Whether a text has the form of an Italian tax code (codice fiscale): 16 characters of a person, 11 digits of an organisation. */
export function isItalianTaxCode(text: string): boolean {
  return text.length === 16 ? person.test(text) : text.length === 11 && /^(?:[0-9]{11}|[+-][0-9]{10})$/.test(text);
}
