export { createSessions, type Sessions, type SessionClaims, type OpenSession } from './sessions.ts';
export { hashPassword, passwordMatches } from './passwords.ts';
export { signToken, readToken } from './tokens.ts';
export { seal, unseal } from './seal.ts';
