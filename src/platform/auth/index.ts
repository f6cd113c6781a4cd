export { createSessions, type Sessions, type SessionClaims, type SessionSummary, type OpenSession } from './sessions.ts';
export { sweepSessionsJob } from './sweep-sessions.job.ts';
export { hashPassword, passwordMatches } from './passwords.ts';
export { signToken, readToken } from './tokens.ts';
export { seal, unseal } from './seal.ts';
export { newWrittenCode, readWrittenCode } from './written-codes.ts';
export {
  askForPasskey, checkPasskeyAnswer, newPasskeyQuestion, offerPasskey, passkeyPartyOf, readNewPasskey, readPasskeyAnswer,
  type PasskeyAnswer, type PasskeyHolder, type PasskeyParty, type PasskeyRecord,
} from './passkeys.ts';
