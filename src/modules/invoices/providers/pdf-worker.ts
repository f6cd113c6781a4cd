import { parentPort } from 'node:worker_threads';

import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

import { attachmentNames } from './attachment-names.ts';

/** What the worker tells the thread that started it. */
export type PdfAnswer = { ok: true; name: string; xml: Uint8Array } | { ok: false; code: 'encrypted' | 'broken' | 'withoutInvoice' };

const Attachments = z.record(z.string(), z.object({ filename: z.string(), content: z.instanceof(Uint8Array) })).nullable();

// Runs in a thread of its own, so that a malicious file can exhaust nothing but that thread.
parentPort?.on('message', (message: unknown) => {
  void read(z.instanceof(Uint8Array).parse(message)).then((answer) => parentPort?.postMessage(answer));
});

async function read(bytes: Uint8Array): Promise<PdfAnswer> {
  const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: true });
  try {
    const document = await task.promise;
    const attachments = Object.values(Attachments.parse(await document.getAttachments()) ?? {});
    for (const name of attachmentNames) {
      const found = attachments.find(({ filename }) => filename.toLowerCase() === name);
      // A copy of its own: what is sent to another thread must not drag the whole file along.
      if (found !== undefined) return { ok: true, name: found.filename, xml: found.content.slice() };
    }
    return { ok: false, code: 'withoutInvoice' };
  } catch (fault) {
    return { ok: false, code: fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'broken' };
  } finally {
    await task.destroy();
  }
}
