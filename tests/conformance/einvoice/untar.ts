const block = 512;

/** The regular files of a tar archive by name (POSIX ustar with the PAX and GNU long-name extensions left aside: the corpora have short names). */
export function untar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (from: number, length: number) => {
    const bytes = archive.subarray(from, from + length);
    const end = bytes.indexOf(0);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
  };
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    if (!Number.isSafeInteger(size)) throw new Error(`no tar archive: the size at ${at} is no number`);
    const kind = text(at + 156, 1);
    if (kind === '0' || kind === '') {
      const prefix = text(at + 345, 155);
      files.set(prefix === '' ? text(at, 100) : `${prefix}/${text(at, 100)}`, archive.subarray(at + block, at + block + size));
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
