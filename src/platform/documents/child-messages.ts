/** One letter to compile; `json` is what the template reads. */
export interface ChildRequest {
  readonly id: number;
  readonly json: string;
}

/** The finished document, or why there is none. */
export type ChildAnswer = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly fault: string };
