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
    serializers: { err: briefly },
    redact: ['*.password', '*.email', '*.iban', '*.answers', 'req.headers.cookie', 'req.headers.authorization'],
  });
}

/** Name, code, message and stack of an error and its causes; nothing else it carries, because drivers hang statements and values on them. */
function briefly(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...('code' in error ? { code: error.code } : {}), ...(cause === undefined ? {} : { cause: briefly(cause) }) };
}
