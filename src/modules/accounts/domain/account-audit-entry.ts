/** One line of the account's own audit trail. */
export interface AccountAuditEntry {
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly action: string;
  readonly subject: string;
}
