import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

/** State of a demo counterpart: every change is one line of JSON in a file, the newest line of an id wins. */
export interface Journal<T extends { readonly id: string }> {
  /** All entries in the order in which they first came. */
  all(): T[];
  find(id: string): T | undefined;
  /** Adds or replaces; on disk before it returns. */
  put(entry: T): void;
}

/**
 * Opens the file, or starts with nothing when it does not exist. A half line at the end
 * (the process died while writing) is cut off; `parse` throws for a line of another shape.
 */
export function openJournal<T extends { readonly id: string }>(path: string, parse: (value: unknown) => T): Journal<T> {
  mkdirSync(dirname(path), { recursive: true });
  const entries = new Map<string, T>();
  if (existsSync(path)) {
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) {
      if (line === '') continue;
      const entry = parse(JSON.parse(line));
      entries.set(entry.id, entry);
    }
  }
  return {
    all: () => [...entries.values()],
    find: (id) => entries.get(id),
    put(entry) {
      appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      entries.set(entry.id, entry);
    },
  };
}
