import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';

import { readConfig } from '#platform/config';

import { demoPerson, demoPersonPassword, demoStaff, demoStaffPassword } from '../../seeds/demo/demo-world.ts';
import { announce } from './announce.ts';
import { stopSignal } from './stop-signals.ts';

const Ready = z.object({ ready: z.literal(true), mailUrl: z.string(), smtpUrl: z.string(), paymentUrl: z.string(), identityUrl: z.string() });

/** `npm start`: demo counterparts on ports of their own, then the platform with the demo world; prints addresses and sign-ins. */
export async function startEverything(environment: NodeJS.ProcessEnv): Promise<void> {
  const began = Date.now();
  const basics = readConfig(environment);
  const demoFolder = join(basics.dataDir, 'demo');
  announce('counterparts');
  const counterparts = startCounterparts(environment, demoFolder, basics.publicUrl);
  const stopped = stopSignal();
  try {
    const expected = expectedCounterparts(environment, basics.port);
    const { mailUrl, smtpUrl, paymentUrl, identityUrl } = expected;
    const config = readConfig({ ...environment, GEMEINSAM_DEMO: '1', MAIL_URL: smtpUrl, PAYMENT_URL: paymentUrl, IDENTITY_URL: identityUrl });
    // Both at once: the counterparts start while the database does. Whichever fails first ends the start.
    const launching = import('./launch.ts').then(({ launch }) => launch(config, { role: 'all', demoFolder, germany: false }));
    launching.catch(() => undefined);
    await Promise.race([counterparts.ready, launching]);
    await counterparts.ready;
    const running = await launching;
    process.stdout.write(welcome(running.address, mailUrl, paymentUrl, identityUrl, Date.now() - began));
    await stopped;
    process.stdout.write('\n· Gemeinsam wird beendet (shutting down)\n');
    await running.close();
  } finally {
    counterparts.child.kill('SIGTERM');
  }
}

/** Where the counterparts will be: the ports after the platform's own unless `DEMO_…_PORT` says otherwise (demo/settings.ts). */
function expectedCounterparts(environment: NodeJS.ProcessEnv, port: number): Omit<z.infer<typeof Ready>, 'ready'> {
  const at = (name: string, offset: number) => environment[`DEMO_${name}_PORT`] ?? String(port + offset);
  return {
    mailUrl: `http://localhost:${at('MAIL', 1)}`,
    paymentUrl: `http://localhost:${at('PAYMENT', 2)}`,
    identityUrl: `http://localhost:${at('IDENTITY', 3)}`,
    smtpUrl: `smtp://${environment['HOST'] ?? '127.0.0.1'}:${at('SMTP', 4)}`,
  };
}

function startCounterparts(environment: NodeJS.ProcessEnv, demoFolder: string, publicUrl: string): { child: ChildProcess; ready: Promise<z.infer<typeof Ready>> } {
  const program = fileURLToPath(new URL('../../demo/main.ts', import.meta.url));
  // In a group of its own: Ctrl-C reaches only us, and we end the counterparts after the platform.
  const child = fork(program, ['--data', demoFolder, '--authenticator', join(demoFolder, 'authenticator.json')], {
    env: { ...environment, PUBLIC_URL: publicUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
    // The loader this process runs on, with its cache.
    execArgv: process.execArgv,
  });
  const ready = new Promise<z.infer<typeof Ready>>((resolve, reject) => {
    child.on('message', (message) => {
      const parsed = Ready.safeParse(message);
      if (parsed.success) resolve(parsed.data);
    });
    child.once('exit', (code) => reject(new Error(`Die Demo-Gegenstellen sind nicht gestartet; sind die Ports frei? (the demo counterparts did not start; exit code ${code})`)));
  });
  return { child, ready };
}

function welcome(address: string, mailUrl: string, paymentUrl: string, identityUrl: string, ms: number): string {
  const staff = demoStaff.map(({ displayName, email, roles, administration }) => `    ${email.padEnd(28)} ${displayName}, ${roles.join(' + ')} (${administration})`);
  return [
    '',
    `  Gemeinsam läuft (is running): ${address}   [${(ms / 1_000).toFixed(1)} s]`,
    '',
    '  Für Bürgerinnen und Bürger (for citizens)',
    `    ${address}/`,
    `    Servicekonto: ${demoPerson.email} / ${demoPersonPassword} – der Code kommt in die Demo-Post (code arrives in the demo mail)`,
    '',
    '  Für Beschäftigte (for staff)',
    `    ${address}/verwaltung/anmelden   Passwort (password): ${demoStaffPassword}`,
    ...staff,
    `    Codes (zweiter Faktor): ${mailUrl}/authenticator`,
    '',
    '  Demo-Gegenstellen – keine echte Post, keine echte Zahlung, kein echter Ausweis (demo counterparts)',
    `    Post ${mailUrl}   Bezahldienst ${paymentUrl}   Ausweis ${identityUrl}`,
    '',
    `  Schnittstelle (API): ${address}/api   Beenden (stop): Strg-C`,
    '',
  ].join('\n');
}
