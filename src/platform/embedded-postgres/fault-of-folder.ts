import { EmbeddedPostgresFault } from './fault.ts';

/** Turns the operating system's reason (an error code or a line of a log) into a fault a person can act on; undefined when it is another matter. */
export function faultOfFolder(folder: string, cause: unknown): EmbeddedPostgresFault | undefined {
  const reason = cause instanceof Error ? `${(cause as NodeJS.ErrnoException).code ?? ''} ${cause.message}` : String(cause);
  if (/ENOSPC|EDQUOT|No space left|quota exceeded/i.test(reason)) return new EmbeddedPostgresFault('noSpace', [folder], { cause });
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system|Operation not permitted/i.test(reason)) {
    return new EmbeddedPostgresFault('notWritable', [folder], { cause });
  }
  return undefined;
}
