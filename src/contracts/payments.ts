import type { DayString } from '#kernel/dates';
import type { AccountId, ApplicationId, CaseId, TenantId } from '#kernel/ids';
import type { Locale } from '#kernel/locale';
import type { Refusal } from '#kernel/refusal';
import type { Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

/** One position of a claim; amounts are whole cents. */
export interface ClaimLine {
  readonly label: string;
  readonly cents: number;
}

/** To whom the money goes: the legal entity, never the administration that works for it. */
export interface Creditor {
  /** AGS or ARS of the legal entity: 5, 8, 9 or 12 digits; the originator at the payment provider. */
  readonly key: string;
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
}

/** A claim (Forderung) to be opened. `claimId` is chosen by whoever causes it, so that opening twice is opening once. */
export interface ClaimToOpen {
  readonly claimId: string;
  readonly applicationId: ApplicationId;
  readonly caseId?: CaseId;
  /** Absent when nobody can pay online, e.g. after an application on paper. */
  readonly accountId?: AccountId;
  readonly creditor: Creditor;
  /** What is paid for, in the payer's language, without personal data: it is shown at the provider. */
  readonly subject: string;
  readonly lines: readonly ClaimLine[];
  readonly dueOn: DayString;
}

export type ClaimState = 'open' | 'paid' | 'cancelled';

/** A claim as both sides see it. */
export interface ClaimSnapshot extends Omit<ClaimToOpen, 'caseId' | 'accountId'> {
  readonly tenantId: TenantId;
  readonly caseId: CaseId | undefined;
  readonly accountId: AccountId | undefined;
  /** 14 digits, the last two check the rest. */
  readonly kassenzeichen: string;
  readonly totalCents: number;
  /** Sum of everything booked; may be more than `totalCents`. */
  readonly paidCents: number;
  readonly state: ClaimState;
  readonly openedAt: Date;
  readonly paidAt: Date | undefined;
}

/** Payload of every fact about a claim; all of them have the claim's id as their stream. `null` stands for „none“ (JSON). */
export interface ClaimFact {
  readonly claimId: string;
  readonly tenantId: TenantId;
  readonly accountId: AccountId | null;
  readonly applicationId: ApplicationId;
  readonly caseId: CaseId | null;
  readonly totalCents: number;
  readonly paidCents: number;
}
/** `payments.claimOpened` (tenant): a claim exists. */
export type ClaimOpened = ClaimFact;
/** `payments.partlyPaid` (tenant): money has come, not enough or more than due. */
export type PartlyPaid = ClaimFact;
/** `payments.paid` (tenant): fully paid; said once per claim. */
export type ClaimPaid = ClaimFact;
/** `payments.cancelled` (tenant): nothing is due any more. */
export type ClaimCancelled = ClaimFact;
/** `payments.attemptStarted` (tenant): the provider waits for the payer at `payUrl`. */
export interface AttemptStarted extends ClaimFact {
  readonly attemptId: string;
  readonly payUrl: string;
}
export type AttemptFailure = 'failed' | 'canceled' | 'abandoned' | 'unavailable';
/** `payments.attemptFailed` (tenant): this attempt will bring no money; another may be started. */
export interface AttemptFailed extends ClaimFact {
  readonly attemptId: string;
  readonly outcome: AttemptFailure;
}
/** `payments.checkoutRequested` (account): the payer wants to pay online. */
export interface CheckoutRequested {
  readonly claimId: string;
  readonly tenantId: TenantId;
  readonly accountId: AccountId;
  readonly attemptId: string;
  readonly locale: Locale;
}
/** `payments.payerReturned` (account): the payer is back from the provider, which proves nothing but is a reason to ask. */
export type PayerReturned = CheckoutRequested;

export type OpenClaimRefusal = Refusal<'payments.invalidClaim'>;

/** Deeds of processes. The first group runs in the administration's unit, the second in the account's; all may be repeated. */
export interface PaymentsCommands {
  openClaim(unit: Unit, claim: ClaimToOpen): Promise<Result<ClaimSnapshot, OpenClaimRefusal>>;
  /** Links a claim opened before the case to the case. */
  linkCase(unit: Unit, link: { claimId: string; caseId: CaseId }): Promise<void>;
  startAttempt(unit: Unit, request: { claimId: string; attemptId: string; locale: Locale }): Promise<void>;
  /** Asks the provider at once instead of at the next turn. */
  hurryAttempt(unit: Unit, attemptId: string): Promise<void>;
  cancelClaim(unit: Unit, request: { claimId: string; reason: string }): Promise<Result<ClaimSnapshot>>;

  /** Writes what the payer sees of the claim. */
  projectClaim(unit: Unit, claim: ClaimSnapshot): Promise<void>;
  /** Deletes what the payer sees; the ledger of the administration stays. */
  forgetPayer(unit: Unit): Promise<void>;
  projectCheckout(unit: Unit, change: { claimId: string; attemptId: string; state: 'ready' | AttemptFailure; payUrl?: string }): Promise<void>;
}

/** Questions. `findClaim`, `listClaimsByCase` in the administration's unit; the others in the account's. */
export interface PaymentsQueries {
  findClaim(unit: Unit, claimId: string): Promise<ClaimSnapshot | undefined>;
  listClaimsByCase(unit: Unit, caseId: string): Promise<ClaimSnapshot[]>;
  /** The payer's own view, by the application it belongs to. */
  listPayerClaims(unit: Unit, applicationId?: string): Promise<PayerClaim[]>;
}

/** What the payer sees; `path` leads to the page where they pay. */
export interface PayerClaim {
  readonly claimId: string;
  readonly applicationId: ApplicationId;
  readonly subject: string;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly dueOn: DayString;
  readonly state: ClaimState;
  readonly path: string;
}
