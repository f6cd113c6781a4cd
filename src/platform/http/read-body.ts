import type { FastifyRequest } from 'fastify';

import type { Files } from '#platform/files';

import type { Upload } from './request-context.ts';
import type { Route, UploadLimits } from './route.ts';

interface Body {
  readonly form: Readonly<Record<string, string | string[]>>;
  readonly uploads: readonly Upload[];
}

/** Reads the fields of a posted form; files of a multipart form go through checks into the store while they arrive. */
export async function readBody(files: Files, declared: Route, request: FastifyRequest): Promise<Body> {
  if (request.isMultipart()) {
    if (declared.upload === undefined) throw Object.assign(new Error('this route takes no files'), { statusCode: 415 });
    return readMultipart(files, declared.upload, request).catch((error: unknown) => {
      throw isBrokenForm(error) ? Object.assign(error, { statusCode: 400 }) : error;
    });
  }
  const body = request.body;
  return { form: typeof body === 'object' && body !== null ? cleanFields(body as Record<string, unknown>) : {}, uploads: [] };
}

async function readMultipart(files: Files, limits: UploadLimits, request: FastifyRequest): Promise<Body> {
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
    const stored = await files.put(part.file, limits.maxBytes);
    const filename = part.filename.normalize('NFC').replace(/[\p{Cc}/\\]/gu, '_').slice(-150);
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
