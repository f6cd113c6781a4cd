import type { Refusal } from '#kernel/refusal';

/** What a handler answers; the server turns it into bytes. */
export type Reply =
  | { readonly kind: 'html'; readonly status: number; readonly body: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 303 | 302 | 301 }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly type?: string }
  | { readonly kind: 'bytes'; readonly status: number; readonly body: Uint8Array; readonly type: string; readonly filename?: string; readonly cacheSeconds?: number }
  | { readonly kind: 'problem'; readonly status: number; readonly code: string; readonly detail?: string; readonly faults?: readonly { field: string; message: string }[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** 303 See Other after a form, or another redirect. `to` is a path of this platform or an allowed counterpart. */
export function redirect(to: string, status: 303 | 302 | 301 = 303): Reply {
  return { kind: 'redirect', to, status };
}

export function json(body: unknown, status = 200, type?: string): Reply {
  return { kind: 'json', status, body, ...(type === undefined ? {} : { type }) };
}

/** A file. Without `filename` it is shown in place (pictures, style sheets), with it downloaded. */
export function bytes(body: Uint8Array, type: string, options: { filename?: string; status?: number; cacheSeconds?: number } = {}): Reply {
  const { status = 200, ...rest } = options;
  return { kind: 'bytes', status, body, type, ...rest };
}

/** RFC 9457 problem for input that does not fit; `code` becomes the end of its `type` URL. */
export function problem(status: number, code: string, detail?: string, faults?: readonly { field: string; message: string }[]): Reply {
  return { kind: 'problem', status, code, ...(detail === undefined ? {} : { detail }), ...(faults === undefined ? {} : { faults }) };
}

/** The rules say no: a page for people, a problem document for programs. */
export function refused(refusal: Refusal): Reply {
  return { kind: 'refused', refusal };
}
