import { refusal } from '#kernel/refusal';

/** Wrong address, wrong password, no such account: one answer, so that nobody learns which. */
export const wrongCredentials = refusal('accounts.wrongCredentials', 422);
/** Too many wrong tries for this address or from this connection; `minutes` until the next one. */
export const tooManyAttempts = (minutes: number) => refusal('accounts.tooManyAttempts', 429, { minutes });
/** A code that does not fit, was used, or is too old. */
export const wrongCode = refusal('accounts.wrongCode', 422);
/** The sign-in in progress is unknown, too old, or was started in another browser. */
export const flowExpired = refusal('accounts.flowExpired', 410);
/** A link from an e-mail that was used or is too old. */
export const linkExpired = refusal('accounts.linkExpired', 410);
/** The device's answer could not be verified. */
export const passkeyFailed = refusal('accounts.passkeyFailed', 422);
export const passkeyNotFound = refusal('accounts.passkeyNotFound', 404);
/** The identity provider broke off, or its answer could not be verified. */
export const identityFailed = refusal('accounts.identityFailed', 422);
/** No identity provider is configured. */
export const identityUnavailable = refusal('accounts.identityUnavailable', 409);
/** The account does not exist (any more). */
export const accountNotFound = refusal('accounts.accountNotFound', 404);
