import { startIdentity } from './identity/start-identity.ts';
import type { Running } from './kit/listen-on.ts';
import { startMail } from './mail/start-mail.ts';
import { startPayment } from './payment/start-payment.ts';
import type { DemoSettings } from './settings.ts';

/** The three counterparts, up. Addresses have no trailing slash. */
export interface Demo {
  readonly mailUrl: string;
  readonly smtpUrl: string;
  readonly paymentUrl: string;
  readonly identityUrl: string;
  close(): Promise<void>;
}

/** Starts mail, payment provider and identity provider; when one cannot start, the others are stopped again. */
export async function startDemo(settings: DemoSettings): Promise<Demo> {
  const { host, dataDir } = settings;
  const up: Running[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(up.map((running) => running.close()));
  };
  const keep = <T extends Running>(running: T): T => {
    up.push(running);
    return running;
  };
  try {
    const mail = keep(
      await startMail({ host, port: settings.mailPort, smtpPort: settings.smtpPort, dataDir, authenticatorFile: settings.authenticatorFile }),
    );
    const payment = keep(await startPayment({ host, port: settings.paymentPort, dataDir, client: settings.paymentClient }));
    const identity = keep(await startIdentity({ host, port: settings.identityPort, dataDir, redirectOrigins: settings.redirectOrigins }));
    return { mailUrl: mail.url, smtpUrl: mail.smtpUrl, paymentUrl: payment.url, identityUrl: identity.url, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
