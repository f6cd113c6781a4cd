import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { fileTypeFromFile } from 'file-type';

import type { Scanner } from './scanner.ts';

export type FileFault = 'tooLarge' | 'type' | 'infected' | 'empty' | 'unscanned';

export interface StoredFile {
  /** SHA-256 of the content in hex; the same bytes are kept once. */
  readonly key: string;
  readonly bytes: number;
  readonly type: string;
}

/** Content-addressed files under the data folder: written aside, checked, synced, then renamed into place; removed by the sweep once no room holds them. */
export interface Files {
  /** Takes a stream; refuses by content type, size and scanner. Nothing refused stays on the disk. */
  put(content: Readable, maxBytes: number): Promise<StoredFile | FileFault>;
  /** Stores bytes the platform made itself. */
  putBytes(content: Uint8Array, type: string): Promise<StoredFile>;
  read(key: string): Promise<Uint8Array>;
}

/** What people may hand in: documents and pictures that every office can open (EGovG § 6; no macros, no archives). */
const acceptedTypes = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/heic']);

/** Opens the file store in `folder` with a scanner. */
export async function createFiles(folder: string, scanner: Scanner): Promise<Files> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  const pathOf = (key: string) => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('not a file key');
    return join(folder, key.slice(0, 2), key);
  };

  async function settle(temporary: string, key: string): Promise<void> {
    const handle = await open(temporary, 'r+');
    await handle.sync();
    await handle.close();
    await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
    await rename(temporary, pathOf(key));
  }

  return {
    async put(content, maxBytes) {
      const temporary = join(incoming, randomUUID());
      const hash = createHash('sha256');
      let bytes = 0;
      const meter = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          bytes += chunk.length;
          if (bytes > maxBytes) return done(new TooLarge());
          hash.update(chunk);
          done(null, chunk);
        },
      });
      try {
        await pipeline(content, meter, createWriteStream(temporary, { mode: 0o600 }));
        if (bytes === 0) return await dropped(temporary, 'empty');
        const found = await fileTypeFromFile(temporary);
        if (found === undefined || !acceptedTypes.has(found.mime)) return await dropped(temporary, 'type');
        const verdict = await scanner.scan(temporary);
        if (verdict !== 'clean') return await dropped(temporary, verdict === 'infected' ? 'infected' : 'unscanned');
        const key = hash.digest('hex');
        await settle(temporary, key);
        return { key, bytes, type: found.mime };
      } catch (error) {
        await rm(temporary, { force: true });
        if (error instanceof TooLarge) return 'tooLarge';
        throw error;
      }
    },
    async putBytes(content, type) {
      const temporary = join(incoming, randomUUID());
      const key = createHash('sha256').update(content).digest('hex');
      const handle = await open(temporary, 'wx', 0o600);
      await handle.writeFile(content);
      await handle.close();
      await settle(temporary, key);
      return { key, bytes: content.length, type };
    },
    read: (key) => readFile(pathOf(key)),
  };
}

class TooLarge extends Error {}

async function dropped(path: string, fault: FileFault): Promise<FileFault> {
  await rm(path, { force: true });
  return fault;
}
