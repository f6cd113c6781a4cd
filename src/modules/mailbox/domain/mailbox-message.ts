/** A file that came with a message; `key` is its content hash in the file store. */
export interface MessageDocument {
  readonly id: string;
  readonly key: string;
  readonly filename: string;
  readonly bytes: number;
}

/** A message in a person's mailbox with the moments that prove its provision. */
export interface MailboxMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly tenantId: string;
  readonly kind: 'decision' | 'question' | 'notice' | 'payment';
  readonly sender: string;
  readonly subject: string;
  readonly body: string;
  readonly actionPath: string | null;
  readonly actionLabel: string | null;
  readonly decisionId: string | null;
  readonly regime: string | null;
  readonly withRemedy: boolean;
  /** A copy of a decision that goes by post: it sets no period running. */
  readonly forInformation: boolean;
  readonly providedAt: Date;
  readonly notifiedAt: Date | null;
  readonly retrievedAt: Date | null;
  readonly documents: readonly MessageDocument[];
}
