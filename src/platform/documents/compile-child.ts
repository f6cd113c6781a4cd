import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { ChildAnswer } from './child-messages.ts';

/** The child ended before it answered; the letter itself need not be at fault. */
export class ChildEnded extends Error {
  override name = 'ChildEnded';
}

/** One child process that compiles letters one after another. */
export interface CompileChild {
  /** How many letters it has been given. */
  readonly given: number;
  /** Process id, for tests and for the log. */
  readonly pid: number | undefined;
  compile(json: string): Promise<Uint8Array>;
  /** Ends it when the letters it holds are done. */
  retire(): Promise<void>;
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Starts a child; `timeoutMs` bounds one letter, a child that exceeds it is ended. */
export function startCompileChild(timeoutMs: number): CompileChild {
  // Its own arguments: a loader or test flag of the parent must not reach it.
  const child: ChildProcess = fork(fileURLToPath(new URL('./typst-child.ts', import.meta.url)), [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let given = 0;
  let retiring = false;
  let ended = false;
  const { promise: gone, resolve: isGone } = Promise.withResolvers<void>();

  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id);
    if (!entry) return undefined;
    clearTimeout(entry.timer);
    waiting.delete(id);
    return entry;
  };
  const disconnectWhenIdle = (): void => {
    if (retiring && waiting.size === 0 && child.connected) child.disconnect();
  };
  const endAll = (reason: string): void => {
    ended = true;
    for (const id of waiting.keys()) settle(id)?.reject(new ChildEnded(reason));
    isGone();
  };

  child.on('message', (message: ChildAnswer) => {
    const entry = settle(message.id);
    if ('pdf' in message) entry?.resolve(message.pdf);
    else entry?.reject(new Error(`the letter could not be made: ${message.fault}`));
    disconnectWhenIdle();
  });
  child.on('exit', (code, signal) => endAll(`document compiler ended with ${signal ?? code}`));
  child.on('error', (error) => endAll(`document compiler failed: ${error.message}`));

  return {
    get given() {
      return given;
    },
    get pid() {
      return child.pid;
    },
    compile(json) {
      const id = (given += 1);
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
      if (ended) {
        reject(new ChildEnded('document compiler has ended'));
        return promise;
      }
      waiting.set(id, { resolve, reject, timer: setTimeout(() => child.kill('SIGKILL'), timeoutMs) });
      child.send({ id, json }, (error) => {
        if (error) settle(id)?.reject(new ChildEnded(`document compiler cannot be reached: ${error.message}`));
      });
      return promise;
    },
    retire() {
      retiring = true;
      disconnectWhenIdle();
      return gone;
    },
  };
}
