import * as z from 'zod';

/** The question of the platform to the identity provider (OpenID Connect Core § 3.1.2.1, PKCE RFC 7636 with S256 only). */
export const AuthorizationRequest = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1).max(100),
  redirect_uri: z.url({ protocol: /^https?$/ }).max(2000),
  scope: z.string().refine((scope) => scope.split(' ').includes('openid'), 'needs openid'),
  state: z.string().max(500).optional(),
  nonce: z.string().max(500).optional(),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
});
export type AuthorizationRequest = z.infer<typeof AuthorizationRequest>;

/** The parameters again, to carry them through the form of the page. */
export function authorizationFields(request: AuthorizationRequest): [string, string][] {
  return Object.entries(request).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
