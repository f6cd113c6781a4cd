import * as z from 'zod';

/** One mail as it lies in the sink. */
export const StoredMail = z.object({
  id: z.string(),
  /** ISO 8601 moment of arrival. */
  at: z.string(),
  /** Envelope addresses, lower case: to whom it would really have gone. */
  recipients: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});
export type StoredMail = z.infer<typeof StoredMail>;
