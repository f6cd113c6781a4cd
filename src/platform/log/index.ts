import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * The log of the platform: one JSON line per entry, for operators. Personal data never goes in;
 * the redaction list is a second net, not a licence.
 */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: ['*.password', '*.email', '*.iban', '*.answers', 'req.headers.cookie', 'req.headers.authorization'],
  });
}
