import { Worker } from 'node:worker_threads';

import type { PdfAnswer } from './pdf-worker.ts';

/** The XML inside a hybrid invoice (ZUGFeRD, Factur-X), or why there is none to be had. */
export type ExtractedInvoice =
  | { ok: true; /** Name of the attachment. */ name: string; xml: Uint8Array }
  | {
      ok: false;
      /**
       * `encrypted`: opens with a password only; `broken`: not a PDF that can be read; `withoutInvoice`: no attachment under a known name;
       * `tooCostly`: reading it took more time or memory than any invoice needs.
       */
      code: 'encrypted' | 'broken' | 'withoutInvoice' | 'tooCostly';
    };

interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const usual: Limits = { milliseconds: 20_000, megabytes: 256 };

/** Loading the PDF library takes far longer than reading a file, so a thread that did well is kept for the next one. */
let idle: { worker: Worker; megabytes: number } | undefined;

/** Takes the invoice out of a PDF file, in a thread of its own with limits of time and memory. The bytes themselves are not kept or changed. */
export function extractInvoice(pdf: Uint8Array, limits: Limits = usual): Promise<ExtractedInvoice> {
  const kept = idle?.megabytes === limits.megabytes ? idle.worker : undefined;
  if (kept !== undefined) idle = undefined;
  const worker = kept ?? start(limits.megabytes);
  worker.ref();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => giveUp({ ok: false, code: 'tooCostly' }), limits.milliseconds);
    function settle(): void {
      clearTimeout(timer);
      // One by one: the thread keeps listeners of its own.
      worker.off('message', answered).off('error', failed).off('exit', ended);
    }
    function giveUp(answer: ExtractedInvoice): void {
      settle();
      resolve(answer);
      void worker.terminate();
    }
    function answered(answer: PdfAnswer): void {
      settle();
      // A waiting thread must not keep a program from ending.
      worker.unref();
      if (idle === undefined) idle = { worker, megabytes: limits.megabytes };
      else void worker.terminate();
      resolve(answer);
    }
    function failed(fault: Error & { code?: string }): void {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return giveUp({ ok: false, code: 'tooCostly' });
      settle();
      reject(fault);
    }
    function ended(): void {
      giveUp({ ok: false, code: 'broken' });
    }
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.postMessage(pdf);
  });
}

function start(megabytes: number): Worker {
  return new Worker(new URL('pdf-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    // What the PDF library complains about is no concern of the console.
    stdout: true,
    stderr: true,
  });
}
