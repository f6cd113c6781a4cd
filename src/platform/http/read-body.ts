import type { FastifyRequest } from 'fastify';

import type { Files } from '#platform/files';

import type { Upload } from './request-context.ts';
import type { Route, UploadLimits } from './route.ts';

interface Body {
  readonly form: Readonly<Record<string, string | string[]>>;
  readonly uploads: readonly Upload[];
}

/**
 * Reads the fields of a posted form; files of a multipart form go through checks into the store while they arrive. Before the first of them
 * `mayKeep` is asked about the fields so far: when it says no, not a byte is stored and the answer is undefined. So the token has to stand
 * before the files, as the forms of this platform send it.
 */
export async function readBody(files: Pick<Files, 'put'>, declared: Route, request: FastifyRequest, mayKeep: (form: Body['form']) => boolean): Promise<Body | undefined> {
  if (request.isMultipart()) {
    if (declared.upload === undefined) throw Object.assign(new Error('this route takes no files'), { statusCode: 415 });
    return readMultipart(files, declared.upload, request, mayKeep).catch((error: unknown) => {
      throw isBrokenForm(error) ? Object.assign(error, { statusCode: 400 }) : error;
    });
  }
  const body = request.body;
  if (Buffer.isBuffer(body)) return { form: {}, uploads: [wholeBody(declared.upload, body)] };
  return { form: typeof body === 'object' && body !== null ? cleanFields(body as Record<string, unknown>) : {}, uploads: [] };
}

/** A file that is the whole body of the request, as programs send it; only for routes that look at files and keep none. */
function wholeBody(limits: UploadLimits | undefined, body: Buffer): Upload {
  if (limits?.keep !== 'memory') throw Object.assign(new Error('this route takes no such body'), { statusCode: 415 });
  return inMemory('', '', body, body.length > limits.maxBytes);
}

function inMemory(field: string, filename: string, content: Buffer, tooLarge: boolean): Upload {
  const base = { field, filename, type: '', bytes: content.length, key: '' };
  if (tooLarge) return { ...base, fault: 'tooLarge' };
  return content.length === 0 ? { ...base, fault: 'empty' } : { ...base, content };
}

/** Reads a part to its end, holding no more of it than allowed. */
async function readPart(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<{ content: Buffer; tooLarge: boolean }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return { content: Buffer.concat(chunks), tooLarge: bytes > maxBytes };
}

async function readMultipart(files: Pick<Files, 'put'>, limits: UploadLimits, request: FastifyRequest, mayKeep: (form: Body['form']) => boolean): Promise<Body | undefined> {
  const fields: Record<string, unknown> = {};
  const uploads: Upload[] = [];
  for await (const part of request.parts({ limits: { fileSize: limits.maxBytes + 1, files: limits.maxFiles } })) {
    if (part.type === 'field') {
      const before = fields[part.fieldname];
      fields[part.fieldname] = before === undefined ? part.value : [before, part.value].flat();
      continue;
    }
    if (part.filename === '') {
      part.file.resume();
      continue;
    }
    if (uploads.length === 0 && !mayKeep(cleanFields(fields))) {
      part.file.resume();
      return undefined;
    }
    const filename = part.filename.normalize('NFC').replace(/[\p{Cc}/\\]/gu, '_').slice(-150);
    if (limits.keep === 'memory') {
      const { content, tooLarge } = await readPart(part.file, limits.maxBytes);
      uploads.push(inMemory(part.fieldname, filename, content, tooLarge));
      continue;
    }
    const stored = await files.put(part.file, limits.maxBytes);
    uploads.push(
      typeof stored === 'string'
        ? { field: part.fieldname, filename, type: '', bytes: 0, key: '', fault: stored }
        : { field: part.fieldname, filename, type: stored.type, bytes: stored.bytes, key: stored.key },
    );
  }
  return { form: cleanFields(fields), uploads };
}

/** Strings and lists of strings only; NUL is no character of any answer and PostgreSQL cannot store it. */
function cleanFields(body: Record<string, unknown>): Record<string, string | string[]> {
  const clean: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string') clean[key] = value.replaceAll('\0', '');
    else if (Array.isArray(value)) clean[key] = value.filter((entry) => typeof entry === 'string').map((entry) => entry.replaceAll('\0', ''));
  }
  return clean;
}

/** The parser's words for a form that was cut off or is not one; faults of the disk are ours and stay faults. */
function isBrokenForm(error: unknown): error is Error {
  return error instanceof Error && /unexpected end of (form|file|multipart)|malformed part header|boundary not found|part terminated early/i.test(error.message);
}
