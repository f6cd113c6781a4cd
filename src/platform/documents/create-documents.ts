import { ChildEnded, startCompileChild, type CompileChild } from './compile-child.ts';
import type { LetterInput } from './letter-input.ts';
import { letterJson } from './letter-json.ts';

/** Makes documents. */
export interface Documents {
  /**
   * The letter as PDF/UA-1 (title, language, tags). Throws a fault when the compiler refuses the letter or dies twice over it.
   */
  renderLetter(input: LetterInput): Promise<Uint8Array>;
  /** Waits for the letters under way and ends the child process; after it every letter is a fault. */
  close(): Promise<void>;
}

/** How the compiler is kept. */
export interface DocumentOptions {
  /** Letters per child process before another takes over: the compiler leaks about 1 MB each. */
  readonly maxPerChild?: number;
  /** Milliseconds one letter may take before its child is ended. */
  readonly timeoutMs?: number;
  /** How a child process is started; tests end one on purpose. */
  readonly startChild?: (timeoutMs: number) => CompileChild;
}

/** Creates the document workshop; the child process starts with the first letter. */
export function createDocuments(options: DocumentOptions = {}): Documents {
  const { maxPerChild = 300, timeoutMs = 30_000, startChild = startCompileChild } = options;
  const retiring = new Set<Promise<void>>();
  let current: CompileChild | undefined;
  let closed = false;

  const retire = (child: CompileChild): void => {
    const gone = child.retire().finally(() => retiring.delete(gone));
    retiring.add(gone);
  };
  const getChild = (): CompileChild => {
    if (closed) throw new Error('documents are closed');
    current ??= startChild(timeoutMs);
    return current;
  };
  const compile = async (json: string): Promise<Uint8Array> => {
    const child = getChild();
    const pdf = child.compile(json);
    if (child.given >= maxPerChild && current === child) {
      current = undefined;
      retire(child);
    }
    try {
      return await pdf;
    } catch (error) {
      if (error instanceof ChildEnded && current === child) current = undefined;
      throw error;
    }
  };

  return {
    async renderLetter(input) {
      const json = letterJson(input);
      try {
        return await compile(json);
      } catch (error) {
        // A crash says nothing about this letter: another may have caused it. Once more, then it is a fault.
        if (!(error instanceof ChildEnded) || closed) throw error;
        return compile(json);
      }
    },
    async close() {
      closed = true;
      if (current) retire(current);
      current = undefined;
      await Promise.all(retiring);
    },
  };
}
