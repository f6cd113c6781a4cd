import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import * as z from 'zod';

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  GEMEINSAM_DATA: z.string().default('.gemeinsam'),
  DATABASE_URL: z.url().optional(),
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  MAIL_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Gemeinsam <nicht-antworten@gemeinsam.example>'),
  PAYMENT_URL: z.url().optional(),
  PAYMENT_CLIENT_ID: z.string().default('gemeinsam'),
  PAYMENT_CLIENT_SECRET: z.string().default('demo-secret'),
  IDENTITY_URL: z.url().optional(),
  CLAMD: z.string().optional(),
  GEMEINSAM_DEMO: z.enum(['0', '1']).default('0'),
});

/** Settings of one installation, read once from the environment at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of everything that must survive a restart. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Address people reach the platform at, without a trailing slash. */
  readonly publicUrl: string;
  readonly logLevel: string;
  readonly mail: { readonly url: string | undefined; readonly from: string };
  readonly payment: { readonly url: string | undefined; readonly clientId: string; readonly clientSecret: string };
  readonly identityUrl: string | undefined;
  readonly clamd: string | undefined;
  /** True only under `npm start`: demo world and demo counterparts, said on every page. */
  readonly demo: boolean;
  /** Key for cookies and tokens, kept in the data folder with mode 0600. */
  readonly secret: string;
}

/** Reads and checks the environment; throws one sentence naming every wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Die Einstellungen sind nicht gültig (settings are invalid): ${faults.join('; ')}`);
  }
  const values = parsed.data;
  const dataDir = resolve(values.GEMEINSAM_DATA);
  mkdirSync(dataDir, { recursive: true });
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    logLevel: values.LOG_LEVEL,
    mail: { url: values.MAIL_URL, from: values.MAIL_FROM },
    payment: { url: values.PAYMENT_URL, clientId: values.PAYMENT_CLIENT_ID, clientSecret: values.PAYMENT_CLIENT_SECRET },
    identityUrl: values.IDENTITY_URL,
    clamd: values.CLAMD,
    demo: values.GEMEINSAM_DEMO === '1',
    secret: readSecret(join(dataDir, 'secret')),
  };
}

function readSecret(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}
