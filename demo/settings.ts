import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the demo runs and where it keeps its state. */
export interface DemoSettings {
  readonly host: string;
  readonly mailPort: number;
  readonly paymentPort: number;
  readonly identityPort: number;
  readonly smtpPort: number;
  readonly dataDir: string;
  readonly authenticatorFile: string;
  readonly paymentClient: { readonly id: string; readonly secret: string };
  readonly redirectOrigins: readonly string[];
}

/**
 * Arguments win over the environment: --mail-port / DEMO_MAIL_PORT and so on; without either
 * mail is PORT+1, payment PORT+2, identity PORT+3, SMTP PORT+4. Throws for a port that is none.
 */
export function readSettings(args: readonly string[], environment: NodeJS.ProcessEnv): DemoSettings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'mail-port': { type: 'string' },
      'payment-port': { type: 'string' },
      'identity-port': { type: 'string' },
      'smtp-port': { type: 'string' },
      data: { type: 'string' },
      authenticator: { type: 'string' },
    },
  });
  const base = Number(environment['PORT'] ?? 8080);
  const port = (name: 'mail' | 'payment' | 'identity' | 'smtp', offset: number): number =>
    readPort(values[`${name}-port`] ?? environment[`DEMO_${name.toUpperCase()}_PORT`] ?? String(base + offset), name);
  const dataDir = resolve(values.data ?? environment['DEMO_DATA'] ?? join(environment['GEMEINSAM_DATA'] ?? '.gemeinsam', 'demo'));
  const publicUrl = environment['PUBLIC_URL'];
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    mailPort: port('mail', 1),
    paymentPort: port('payment', 2),
    identityPort: port('identity', 3),
    smtpPort: port('smtp', 4),
    dataDir,
    authenticatorFile: resolve(values.authenticator ?? environment['DEMO_AUTHENTICATOR'] ?? join(dataDir, 'authenticator.json')),
    paymentClient: { id: environment['PAYMENT_CLIENT_ID'] ?? 'gemeinsam', secret: environment['PAYMENT_CLIENT_SECRET'] ?? 'demo-secret' },
    redirectOrigins: publicUrl === undefined ? [] : [new URL(publicUrl).origin],
  };
}

function readPort(text: string, name: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`Demo ${name}: ${text} ist kein Port (is no port)`);
  return port;
}
