import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

import { SMTPServer } from 'smtp-server';

/** A mail taken from the wire. */
export interface TakenMail {
  readonly recipients: readonly string[];
  readonly source: Buffer;
}

const largestMail = 10 * 1024 * 1024;

/**
 * An SMTP server on loopback that takes every mail for every address and hands it to `take`.
 * The mail is acknowledged only after `take` has returned, so an acknowledged mail is on disk.
 */
export async function startSmtpSink(settings: { host: string; port: number; take: (mail: TakenMail) => void }): Promise<{
  port: number;
  close(): Promise<void>;
}> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: largestMail,
    banner: 'Demo mail sink, delivers nothing',
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
      takeMail(stream, recipients, settings.take).then(() => callback(), (fault: unknown) => callback(fault instanceof Error ? fault : new Error(String(fault))));
    },
  });
  // A client that breaks off in the middle is no reason to stop the demo.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new Error(`Demo-Post: SMTP-Port ${settings.port} ist nicht frei (port is not free)`, { cause }));
    });
    server.listen(settings.port, settings.host, () => resolve());
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function takeMail(stream: Readable & { sizeExceeded: boolean }, recipients: readonly string[], take: (mail: TakenMail) => void): Promise<void> {
  const source = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('message too large'), { responseCode: 552 });
  take({ recipients, source });
}
