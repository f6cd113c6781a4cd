import { createTransport } from 'nodemailer';

/** One plain-text mail. Content that needs protection stays in the mailbox; a mail only says that something is there. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mail {
  /** Hands a mail to the mail server; throws when it does not take it, so that the job tries again. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}

/** Mail over SMTP. Without a `url` every send is a fault that says what to configure: mail is never dropped silently. */
export function createMail(settings: { url: string | undefined; from: string }): Mail {
  if (settings.url === undefined) {
    return {
      send: () => Promise.reject(new Error('no mail server is configured (MAIL_URL); the mail stays in the queue')),
      close: () => undefined,
    };
  }
  const transport = createTransport(settings.url, { from: settings.from });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ to, subject, text, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
