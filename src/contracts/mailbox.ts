import type { AccountId, ApplicationId, TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

/** `mailbox.provided`: a message lies in the mailbox; an e-mail notice is queued. */
export interface MessageProvided {
  readonly messageId: string;
  readonly accountId: AccountId;
  readonly tenantId: TenantId;
  /** Id of the decision the message carries, if it carries one. */
  readonly decisionId?: string;
  /** True when the decision is a copy for information and goes by post. */
  readonly forInformation?: boolean;
}
/** `mailbox.notified`: the mail server took the notice. */
export type MessageNotified = MessageProvided;
/** `mailbox.retrieved`: the person opened the message for the first time. */
export type MessageRetrieved = MessageProvided;

export interface MessageToProvide {
  readonly kind: 'decision' | 'question' | 'notice' | 'payment';
  readonly applicationId: ApplicationId;
  readonly tenantId: TenantId;
  readonly sender: string;
  readonly subject: string;
  readonly body: string;
  /** A link inside the platform: where to answer or pay. */
  readonly action?: { readonly path: string; readonly label: string };
  readonly documents: readonly { key: string; filename: string; bytes: number }[];
  readonly decision?: { readonly decisionId: string; readonly regime: string; readonly withRemedy: boolean; /** With the person's consent; without it the message is a copy for information. */ readonly electronic: boolean };
}

/** Deeds of processes in the account's unit. */
export interface MailboxCommands {
  /** Lays a message into the mailbox and queues the e-mail that says only that something is there. */
  provide(unit: Unit, message: MessageToProvide): Promise<string>;
  countUnread(unit: Unit): Promise<number>;
  /** Deletes everything of the unit's account. */
  forgetPerson(unit: Unit): Promise<void>;
}
