export { newTotpSecret, stepOfCode, totpAddress } from './totp.ts';
