import { Secret, TOTP } from 'otpauth';

/** A new secret for an authenticator app, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from the QR code. */
export function totpAddress(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/** The time step a six-digit code belongs to (one step of clock drift each way), or undefined when it is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 30_000) + delta;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Gemeinsam', label, secret: Secret.fromBase32(secret), period: 30, digits: 6 });
}
