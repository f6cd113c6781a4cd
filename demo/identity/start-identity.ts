import { join } from 'node:path';

import { SignJWT } from 'jose';
import * as z from 'zod';

import { demoServer } from '../kit/demo-server.ts';
import { listenOn, type Running } from '../kit/listen-on.ts';
import { createAuthorizationCodes } from './authorization-codes.ts';
import { AuthorizationRequest } from './authorization-request.ts';
import { DemoPerson, demoPeople } from './demo-person.ts';
import { identityClaims } from './identity-claims.ts';
import { identityPage, wrongRequestPage, type FreeForm } from './identity-page.ts';
import { readSigningKey } from './signing-key.ts';

/** Where the demo's identity provider runs and to which origins it sends people back; port 0 takes a free one. */
export interface IdentitySettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Origins besides loopback, e.g. `https://demo.example`. */
  readonly redirectOrigins: readonly string[];
}

const TokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  client_id: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
});
const personFields = Object.keys(DemoPerson.shape) as (keyof DemoPerson)[];
const Choice = z.object({ person: z.enum(['0', '1', '2', 'free', 'cancel']).optional() });
const FreeValues = z.partialRecord(DemoPerson.keyof(), z.string());

/** Identity provider „Demo-Online-Ausweis“: authorization code with PKCE S256, public client, ES256 ID tokens, discovery and JWKS. */
export async function startIdentity(settings: IdentitySettings): Promise<Running> {
  const signing = await readSigningKey(join(settings.dataDir, 'identity-key.json'));
  const codes = createAuthorizationCodes();
  const server = await demoServer();
  let issuer = '';

  server.get('/.well-known/openid-configuration', () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['ES256'],
    scopes_supported: ['openid', 'profile', 'address'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    acr_values_supported: ['http://eidas.europa.eu/LoA/substantial'],
    claims_supported: ['sub', 'given_name', 'family_name', 'birthdate', 'address', 'acr', 'vertrauensniveau'],
    authorization_response_iss_parameter_supported: true,
  }));
  server.get('/jwks', () => ({ keys: [signing.publicJwk] }));

  const readRequest = (input: unknown): AuthorizationRequest | undefined => {
    const parsed = AuthorizationRequest.safeParse(input);
    return parsed.success && mayReturnTo(parsed.data.redirect_uri, settings.redirectOrigins) ? parsed.data : undefined;
  };
  const wrong = 'Die Anfrage ist unvollständig oder kommt von einer unbekannten Adresse. (The request is incomplete or its return address is unknown.)';

  server.get('/authorize', (request, reply) => {
    void reply.type('text/html; charset=utf-8');
    const question = readRequest(request.query);
    return question === undefined ? reply.status(400).send(wrongRequestPage(wrong)) : reply.send(identityPage(question, { values: {}, missing: [] }));
  });
  server.post('/authorize', (request, reply) => {
    const question = readRequest(request.body);
    if (question === undefined) return reply.status(400).type('text/html; charset=utf-8').send(wrongRequestPage(wrong));
    const answer = chosenPerson(request.body);
    if (answer !== 'cancel' && 'missing' in answer) return reply.status(400).type('text/html; charset=utf-8').send(identityPage(question, answer));
    const back = new URL(question.redirect_uri);
    if (answer === 'cancel') back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', codes.issue(question, answer, Date.now()));
    if (question.state !== undefined) back.searchParams.set('state', question.state);
    back.searchParams.set('iss', issuer);
    return reply.redirect(back.href, 303);
  });

  server.post('/token', async (request, reply) => {
    const form = TokenRequest.safeParse(request.body);
    if (!form.success) return reply.status(400).send({ error: 'invalid_request' });
    const { code, client_id: clientId, redirect_uri: redirectUri, code_verifier: verifier } = form.data;
    const grant = codes.redeem(code, { clientId, redirectUri, verifier }, Date.now());
    if (typeof grant === 'string') return reply.status(400).send({ error: grant });
    const idToken = await new SignJWT({ ...identityClaims(grant.person, clientId), ...(grant.nonce === undefined ? {} : { nonce: grant.nonce }) })
      .setProtectedHeader({ alg: 'ES256', kid: signing.kid })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(signing.key);
    return reply.send({ access_token: 'no-further-use', token_type: 'Bearer', expires_in: 1, id_token: idToken });
  });

  issuer = await listenOn(server, { host: settings.host, port: settings.port, name: 'Ausweis' });
  return { url: issuer, close: () => server.close() };
}

function mayReturnTo(address: string, origins: readonly string[]): boolean {
  const { hostname, origin } = new URL(address);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || origins.includes(origin);
}

function chosenPerson(body: unknown): DemoPerson | FreeForm | 'cancel' {
  const choice = Choice.safeParse(body).data?.person ?? 'free';
  if (choice === 'cancel') return 'cancel';
  const invented = choice === 'free' ? undefined : demoPeople[Number(choice)];
  if (invented !== undefined) return invented;
  const parsed = DemoPerson.safeParse(body);
  if (parsed.success) return parsed.data;
  const wrongFields = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const given = typeof body === 'object' && body !== null ? Object.entries(body).filter(([name]) => personFields.some((field) => field === name)) : [];
  return { values: FreeValues.safeParse(Object.fromEntries(given)).data ?? {}, missing: personFields.filter((field) => wrongFields.has(field)) };
}
