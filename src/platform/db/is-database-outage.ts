const outageCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006', '08003', '08001', '53300', '53100']);

/** True when a fault means that the database is away or full for now, so that trying again later can help. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && outageCodes.has(error.code)) return true;
  // The socket of a local server is a file: away while the server is.
  if ('code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true;
  return /connection terminated|timeout exceeded when trying to connect|server closed the connection/i.test(error.message);
}
