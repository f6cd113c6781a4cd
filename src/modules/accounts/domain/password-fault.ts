import { commonPasswords } from './common-passwords.ts';

/** Why a new password is not taken, as a text key; undefined when it is. Length counts, composition rules do not (BSI ORP.4, NIST 800-63B). */
export function passwordFault(password: string, email: string): 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordEmail' | undefined {
  const length = [...password].length;
  if (length < 10) return 'passwordShort';
  if (length > 200) return 'passwordLong';
  const lower = password.toLowerCase().trim();
  if (/^(.{1,3})\1+.?$/u.test(lower) || /^\d+$/.test(lower) || commonPasswords.has(lower.replace(/[\d\W_]+$/u, '')) || commonPasswords.has(lower)) return 'passwordCommon';
  const name = email.toLowerCase();
  if (lower === name || (name.split('@')[0] ?? '').length >= 6 && lower.startsWith(name.split('@')[0] ?? '')) return 'passwordEmail';
  return undefined;
}
