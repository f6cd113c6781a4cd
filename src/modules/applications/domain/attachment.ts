/** A file of an application; `key` is its content hash in the file store, `type` was found in the content. */
export interface Attachment {
  readonly id: string;
  readonly questionId: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
  readonly key: string;
}
