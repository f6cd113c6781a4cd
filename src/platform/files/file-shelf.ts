import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the store as the sweep sees it. */
export interface FileShelf {
  /** Keys of all files, folder by folder. */
  keys(): AsyncIterable<string>;
  /** Removes a file unless it was stored (again) after `freshSince`; answers its size, or undefined when it stays or is gone. */
  remove(key: string, freshSince: Date): Promise<number | undefined>;
  /** Removes what uploads that broke off before `before` have left behind; answers how many files. */
  clearIncoming(before: Date): Promise<number>;
}

/** Opens the folder `createFiles` keeps its files in. */
export function createFileShelf(folder: string): FileShelf {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  const leaving = join(folder, 'leaving');

  /** Decides about a file that was put aside: the same content may have been uploaded again at that very moment, then it goes back. */
  async function settle(key: string, freshSince: Date): Promise<number | undefined> {
    const { mtime, size } = await stat(join(leaving, key));
    if (mtime >= freshSince) {
      await rename(join(leaving, key), pathOf(key));
      return undefined;
    }
    await rm(join(leaving, key));
    return size;
  }

  return {
    async *keys() {
      const folders = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
      for (const name of folders) yield* (await readdir(join(folder, name))).filter((key) => /^[0-9a-f]{64}$/.test(key));
    },
    async remove(key, freshSince) {
      const found = await stat(pathOf(key)).catch(() => undefined);
      if (found === undefined || found.mtime >= freshSince) return undefined;
      await mkdir(leaving, { recursive: true });
      await rename(pathOf(key), join(leaving, key));
      return settle(key, freshSince);
    },
    async clearIncoming(before) {
      // A sweep that was killed may have left files put aside: they are decided about first.
      for (const key of await readdir(leaving).catch(() => [])) await settle(key, before);
      let removed = 0;
      for (const name of await readdir(join(folder, 'incoming')).catch(() => [])) {
        const path = join(folder, 'incoming', name);
        const found = await stat(path).catch(() => undefined);
        if (found === undefined || found.mtime >= before) continue;
        await rm(path, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}
