/** How an administration pays and keeps. */
export interface DeskSetting {
  readonly debtorName: string | null;
  readonly debtorIban: string | null;
  readonly debtorBic: string | null;
  /** 8 (AO § 147 Abs. 3) or 10. */
  readonly retentionYears: number;
}

/** A key a finance system fetches approved invoices with; the key itself is shown once and never kept. */
export interface FinanceKey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}
