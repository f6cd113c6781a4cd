import { join } from 'node:path';

import * as z from 'zod';

import { demoServer } from '../kit/demo-server.ts';
import { listenOn, type Running } from '../kit/listen-on.ts';
import { createAccessTokens } from './access-tokens.ts';
import { createFaults } from './faults.ts';
import { addPayerRoutes } from './payer-routes.ts';
import { addProviderRoutes, type ProviderNeeds } from './provider-routes.ts';
import { openTransactions } from './transactions.ts';

/** Where the demo's payment provider runs and who may use it; port 0 takes a free one. */
export interface PaymentSettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly client: { readonly id: string; readonly secret: string };
}

const TokenRequest = z.object({ grant_type: z.literal('client_credentials'), client_id: z.string().optional(), client_secret: z.string().optional() });

/** Payment provider after XBezahldienste 1.0.0: interface with OAuth at /oauth/token, payer pages, faults to order at /. */
export async function startPayment(settings: PaymentSettings): Promise<Running> {
  const server = await demoServer();
  let url = '';
  const needs: ProviderNeeds = {
    transactions: openTransactions(join(settings.dataDir, 'payments.ndjson')),
    tokens: createAccessTokens(settings.client),
    faults: createFaults(),
    baseUrl: () => url,
  };
  server.post('/oauth/token', (request, reply) => {
    const form = TokenRequest.safeParse(request.body);
    if (!form.success) return reply.status(400).send({ error: 'unsupported_grant_type' });
    const basic = readBasic(request.headers.authorization);
    const token = needs.tokens.issue(basic?.id ?? form.data.client_id ?? '', basic?.secret ?? form.data.client_secret ?? '', Date.now());
    return token === undefined ? reply.status(401).header('www-authenticate', 'Basic').send({ error: 'invalid_client' }) : reply.send(token);
  });
  addProviderRoutes(server, needs);
  addPayerRoutes(server, needs);
  url = await listenOn(server, { host: settings.host, port: settings.port, name: 'Bezahldienst' });
  return { url, close: () => server.close() };
}

// RFC 6749 § 2.3.1: both halves are form-encoded before they are joined.
function readBasic(authorization: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id: decodeForm(id), secret: decodeForm(secret) };
}

function decodeForm(text: string): string {
  return new URLSearchParams(`x=${text}`).get('x') ?? '';
}
