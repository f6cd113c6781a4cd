/** The form of an e-mail address under which an account is looked up; people type capitals and spaces. */
export function normalEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
