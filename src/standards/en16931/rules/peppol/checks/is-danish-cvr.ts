/** Whether a text is a Danish CVR number: eight digits, with or without `DK` before them. */
export function isDanishCvr(text: string): boolean {
  return /^(?:DK)?[0-9]{8}$/.test(text);
}
