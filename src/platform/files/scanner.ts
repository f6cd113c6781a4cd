import { createReadStream } from 'node:fs';
import { connect } from 'node:net';

export type ScanVerdict = 'clean' | 'infected' | 'unavailable';

/** Looks for malicious content in a file that is not yet in the store. */
export interface Scanner {
  readonly name: string;
  scan(path: string): Promise<ScanVerdict>;
}

/**
 * clamd over INSTREAM when `CLAMD=host:port` is set; otherwise no virus signatures are looked at and only the content type
 * is checked (the store does that in any case), which the operator sees in `gemeinsam doctor`.
 */
export function createScanner(address: string | undefined): Scanner {
  if (address === undefined) return { name: 'none', scan: () => Promise.resolve('clean') };
  const [host = 'localhost', port = '3310'] = address.split(':');
  return {
    name: `clamd ${address}`,
    scan: (path) =>
      new Promise((resolve) => {
        const socket = connect({ host, port: Number(port), timeout: 20_000 });
        let answer = '';
        const giveUp = () => {
          socket.destroy();
          resolve('unavailable');
        };
        socket.on('error', giveUp).on('timeout', giveUp);
        socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
        socket.on('end', () => resolve(answer.includes('FOUND') ? 'infected' : /: OK/.test(answer) ? 'clean' : 'unavailable'));
        socket.on('connect', () => {
          socket.write('zINSTREAM\0');
          createReadStream(path, { highWaterMark: 64 * 1024 })
            .on('data', (chunk) => {
              const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
              const size = Buffer.alloc(4);
              size.writeUInt32BE(part.length);
              socket.write(size);
              socket.write(part);
            })
            .on('end', () => socket.write(Buffer.alloc(4)))
            .on('error', giveUp);
        });
      }),
  };
}
