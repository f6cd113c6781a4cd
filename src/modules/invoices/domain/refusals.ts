import { refusal } from '#kernel/refusal';

/** Every "no" of this room. */
export const refusals = {
  noFile: () => refusal('invoices.noFile', 400),
};
