import { existsSync, readFileSync } from 'node:fs';

import { TOTP, URI } from 'otpauth';
import * as z from 'zod';

/** The file the platform's demo seed writes: whose second factor the demo app shows. */
const AuthenticatorFile = z.array(z.object({ label: z.string(), otpauth: z.string().startsWith('otpauth://totp/') }));

/** One person's code as the app would show it now. */
export interface AuthenticatorCode {
  readonly label: string;
  readonly code: string;
  /** Whole seconds the code is still shown, 1 to 30. */
  readonly secondsLeft: number;
  /** The code that follows. */
  readonly nextCode: string;
}

/**
 * The codes of all secrets in the file at a moment (milliseconds since 1970), in the file's order.
 * The file is read anew each time, so a fresh demo sign-in appears at once; without a file there are none.
 */
export function authenticatorCodes(path: string, atMs: number): AuthenticatorCode[] {
  if (!existsSync(path)) return [];
  return AuthenticatorFile.parse(JSON.parse(readFileSync(path, 'utf8'))).map(({ label, otpauth }) => {
    const secret = URI.parse(otpauth);
    if (!(secret instanceof TOTP)) throw new TypeError(`no time-based secret: ${label}`);
    return {
      label,
      code: secret.generate({ timestamp: atMs }),
      secondsLeft: secret.period - (Math.floor(atMs / 1000) % secret.period),
      nextCode: secret.generate({ timestamp: atMs + secret.period * 1000 }),
    };
  });
}
