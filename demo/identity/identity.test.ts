import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration, discovery, None,
  randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client';

import { startIdentity } from './start-identity.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'demo-identity-'));
const settings = { host: '127.0.0.1', port: 0, dataDir, redirectOrigins: [] };
const redirectUri = 'http://localhost:9/anmelden/zurueck';
let provider: Awaited<ReturnType<typeof startIdentity>>;
before(async () => {
  provider = await startIdentity(settings);
});
after(() => provider.close());

async function begin(): Promise<{ client: Configuration; url: URL; checks: { pkceCodeVerifier: string; expectedState: string; expectedNonce: string } }> {
  const client = await discovery(new URL(provider.url), 'gemeinsam', undefined, None(), { execute: [allowInsecureRequests] });
  const checks = { pkceCodeVerifier: randomPKCECodeVerifier(), expectedState: randomState(), expectedNonce: randomNonce() };
  const url = buildAuthorizationUrl(client, {
    redirect_uri: redirectUri, scope: 'openid profile address', state: checks.expectedState, nonce: checks.expectedNonce,
    code_challenge: await calculatePKCECodeChallenge(checks.pkceCodeVerifier), code_challenge_method: 'S256',
  });
  return { client, url, checks };
}

function choose(url: URL, choice: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${provider.url}/authorize`, { method: 'POST', body: new URLSearchParams([...url.searchParams, ...Object.entries(choice)]), redirect: 'manual' });
}

test('tells an independent OpenID client who the chosen person is, at level substantiell', async () => {
  const { client, url, checks } = await begin();
  const page = await (await fetch(url)).text();
  assert.ok(page.includes('kein echter Ausweis') && page.includes('Jannis Beispiel'));
  const back = await choose(url, { person: '1' });
  assert.equal(back.status, 303);
  const tokens = await authorizationCodeGrant(client, new URL(back.headers.get('location') ?? ''), checks);
  const claims = tokens.claims();
  assert.equal(claims?.['family_name'], 'Beispiel');
  assert.equal(claims?.['birthdate'], '1994-09-30');
  assert.deepEqual(claims?.['address'], { street_address: 'Dorfstraße 17', postal_code: '04626', locality: 'Dobitschen', country: 'DE' });
  assert.equal(claims?.['acr'], 'http://eidas.europa.eu/LoA/substantial');
});

test('takes a code only once and only with its verifier', async () => {
  const { client, url, checks } = await begin();
  const address = new URL((await choose(url, { person: '0' })).headers.get('location') ?? '');
  await assert.rejects(authorizationCodeGrant(client, address, { ...checks, pkceCodeVerifier: randomPKCECodeVerifier() }), { error: 'invalid_grant' });
  await assert.rejects(authorizationCodeGrant(client, address, checks), { error: 'invalid_grant' });
});

test('takes a person typed in, asks again for what is missing, and gives the same person the same subject', async () => {
  const free = { person: 'free', givenName: 'Çağla', familyName: 'O’Neill', birthDate: '2001-02-28', street: 'Am Anger 1', postalCode: '99084', city: 'Erfurt' };
  const subjects = [];
  for (const street of ['Am Anger 1', 'Neue Straße 2']) {
    const { client, url, checks } = await begin();
    const again = await choose(url, { ...free, city: '', birthDate: '2001-02-30' });
    assert.equal(again.status, 400);
    const page = await again.text();
    assert.ok(page.includes('Bitte ergänzen Sie: Geburtsdatum, Ort.') && page.includes('value="Çağla"'));
    const back = await choose(url, { ...free, street });
    const tokens = await authorizationCodeGrant(client, new URL(back.headers.get('location') ?? ''), checks);
    subjects.push(tokens.claims()?.sub);
  }
  assert.equal(subjects[0], subjects[1]);
});

test('sends a person who breaks off back with access_denied', async () => {
  const { url, checks } = await begin();
  const address = new URL((await choose(url, { person: 'cancel' })).headers.get('location') ?? '');
  assert.equal(address.searchParams.get('error'), 'access_denied');
  assert.equal(address.searchParams.get('state'), checks.expectedState);
});

test('refuses a return address elsewhere and a request without PKCE', async () => {
  const { url } = await begin();
  const elsewhere = new URL(url);
  elsewhere.searchParams.set('redirect_uri', 'https://evil.example/');
  assert.equal((await fetch(elsewhere)).status, 400);
  const bare = new URL(url);
  bare.searchParams.delete('code_challenge');
  assert.equal((await fetch(bare)).status, 400);
});

test('keeps its key over a restart', async () => {
  const before = await (await fetch(`${provider.url}/jwks`)).json();
  await provider.close();
  provider = await startIdentity(settings);
  assert.deepEqual(await (await fetch(`${provider.url}/jwks`)).json(), before);
});
