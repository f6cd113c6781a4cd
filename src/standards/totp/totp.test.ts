import assert from 'node:assert/strict';
import { it } from 'node:test';

import { newTotpSecret, stepOfCode, totpAddress } from './totp.ts';

// Secret „12345678901234567890“ of RFC 6238, appendix B, base32; its eight-digit SHA-1 code at 1111111109 s is 07081804.
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it('accepts the code of RFC 6238 appendix B and names its time step', () => {
  assert.equal(stepOfCode(rfcSecret, '081804', new Date(1_111_111_109_000)), 37_037_036);
});
it('accepts a code typed with a space and one step of clock drift', () => {
  assert.equal(stepOfCode(rfcSecret, '081 804', new Date(1_111_111_139_000)), 37_037_036);
});
it('refuses a code that is two steps old, a wrong one and nonsense', () => {
  assert.equal(stepOfCode(rfcSecret, '081804', new Date(1_111_111_199_000)), undefined);
  assert.equal(stepOfCode(rfcSecret, '000000', new Date(1_111_111_109_000)), undefined);
  assert.equal(stepOfCode(rfcSecret, 'abc', new Date(1_111_111_109_000)), undefined);
});
it('makes a fresh secret each time and an address an app can read', () => {
  const secret = newTotpSecret();
  assert.notEqual(secret, newTotpSecret());
  assert.match(totpAddress(secret, 'Petra Muster'), /^otpauth:\/\/totp\/Gemeinsam:Petra%20Muster\?.*secret=/);
});
