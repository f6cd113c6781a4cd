import { refusal } from '#kernel/refusal';

/** No such message in this mailbox; the same answer whether it exists elsewhere or not. */
export const messageNotFound = refusal('mailbox.messageNotFound', 404);
