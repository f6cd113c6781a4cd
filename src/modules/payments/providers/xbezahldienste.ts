import * as z from 'zod';

import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import type { OrderOutcome, PaymentOrder, PaymentProvider, TransactionReport } from './port.ts';

/** Where a provider after XBezahldienste 1.0.0 is and how we sign in (OAuth 2.0 client credentials, as pmPayment does). */
export interface XBezahldiensteSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `endPointId` of the standard; the originator is the creditor's key. */
  readonly endPointId: string;
  readonly timeoutMs: number;
}

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().min(0).default(60) });
const Problem = z.object({ functionalCode: z.string().default('UNSPECIFIED'), detail: z.string().optional() });
const Transaction = z.object({
  paymentInformation: z.object({
    transactionRedirectUrl: z.url({ protocol: /^https?$/ }),
    transactionId: z.string().regex(/^[\w\d-]{1,36}$/),
    status: z.enum(['INITIAL', 'PAYED', 'FAILED', 'CANCELED']),
    paymentMethod: z.string().optional(),
  }),
  paymentRequest: z.object({ grosAmount: z.number() }),
});

/** Renewed this long before it ends, so that it does not end on the way. */
const tokenMarginMs = 20_000;

/** Driver for XBezahldienste 1.0.0. */
export function createXBezahldienste(settings: XBezahldiensteSettings): PaymentProvider {
  let token: { value: string; untilMs: number } | undefined;

  async function signIn(): Promise<string> {
    if (token !== undefined && token.untilMs > Date.now()) return token.value;
    const credentials = `${encodeURIComponent(settings.clientId)}:${encodeURIComponent(settings.clientSecret)}`;
    const response = await fetch(settings.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      redirect: 'error',
      signal: AbortSignal.timeout(settings.timeoutMs),
    });
    if (!response.ok) throw new Error(`payment provider: sign-in answered ${response.status}`);
    const answer = Token.parse(await response.json());
    token = { value: answer.access_token, untilMs: Date.now() + answer.expires_in * 1000 - tokenMarginMs };
    return answer.access_token;
  }

  async function call(path: string, init: RequestInit): Promise<Response> {
    for (let round = 0; ; round += 1) {
      const value = await signIn();
      const response = await fetch(`${settings.baseUrl}${path}`, {
        ...init,
        headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json', authorization: `Bearer ${value}` },
        redirect: 'error',
        signal: AbortSignal.timeout(settings.timeoutMs),
      });
      // The provider may forget a token before its time, e.g. after a restart; a second no is a no.
      if ((response.status !== 401 && response.status !== 403) || round > 0) return response;
      token = undefined;
    }
  }

  const placeOf = (creditorKey: string): string => `/paymenttransaction/${encodeURIComponent(creditorKey)}/${encodeURIComponent(settings.endPointId)}`;

  return {
    async authenticate() {
      token = undefined;
      await signIn();
    },

    async create(order): Promise<OrderOutcome> {
      const response = await call(placeOf(order.creditorKey), { method: 'POST', body: JSON.stringify(requestOf(order)) });
      if (response.ok) {
        const { paymentInformation: information } = Transaction.parse(await response.json());
        return { kind: 'created', transactionId: information.transactionId, payUrl: information.transactionRedirectUrl };
      }
      if (response.status >= 500 || response.status === 429) throw new Error(`payment provider answered ${response.status}`);
      const problem = Problem.safeParse(await response.json().catch(() => ({}))).data;
      return problem?.functionalCode === 'PAYMENT_EXISTS' ? { kind: 'exists' } : { kind: 'rejected', reason: problem?.functionalCode ?? `HTTP ${response.status}` };
    },

    async get({ creditorKey, transactionId }): Promise<TransactionReport> {
      const response = await call(`${placeOf(creditorKey)}/${encodeURIComponent(transactionId)}`, { method: 'GET' });
      if (!response.ok) throw new Error(`payment provider answered ${response.status} for a transaction`);
      const { paymentInformation: information, paymentRequest } = Transaction.parse(await response.json());
      if (information.transactionId !== transactionId) throw new Error('payment provider answered with another transaction');
      return { status: information.status, cents: Math.round(paymentRequest.grosAmount * 100), method: information.paymentMethod };
    },
  };
}

function requestOf(order: PaymentOrder): Readonly<Record<string, unknown>> {
  const total = order.lines.reduce((sum, line) => sum + line.cents, 0);
  return {
    requestId: order.requestId,
    requestTimestamp: order.orderedAt.toISOString(),
    currency: 'EUR',
    grosAmount: total / 100,
    purpose: formatKassenzeichen(order.kassenzeichen),
    description: order.description.slice(0, 250),
    redirectUrl: order.returnUrl,
    items: order.lines.map((line, index) => ({
      id: String(index + 1),
      reference: `${order.kassenzeichen}-${index + 1}`,
      description: line.label.slice(0, 250),
      // Fees of public authority bear no value added tax (§ 2b UStG).
      taxRate: 0,
      quantity: 1,
      totalNetAmount: line.cents / 100,
      totalTaxAmount: 0,
      singleNetAmount: line.cents / 100,
      singleTaxAmount: 0,
      bookingData: { kassenzeichen: order.kassenzeichen },
    })),
  };
}
