import * as z from 'zod';

const euros = z.number().min(0).max(999_999).multipleOf(0.01);

const PaymentItem = z.object({
  id: z.string().min(1).max(36),
  reference: z.string().min(1).max(36),
  description: z.string().max(250).optional(),
  /** Per cent. */
  taxRate: z.number().min(0).max(100),
  quantity: z.number().int().min(1),
  totalNetAmount: euros,
  totalTaxAmount: euros,
  singleNetAmount: euros,
  singleTaxAmount: euros,
  bookingData: z.record(z.string(), z.string()).optional(),
});

const Address = z.object({
  street: z.string().optional(),
  houseNumber: z.string().optional(),
  addressLine: z.array(z.string()).optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
});

const Requestor = z.object({
  name: z.string().optional(),
  firstName: z.string().optional(),
  gender: z.enum(['M', 'F', 'D']).optional(),
  isOrganization: z.boolean().optional(),
  organizationName: z.string().optional(),
  address: Address.optional(),
});

/** The order of an online service to a payment provider (XBezahldienste 1.0.0; amounts in euros, `grosAmount` with one s). */
export const PaymentRequest = z.object({
  requestId: z.string().min(1).max(36),
  requestTimestamp: z.iso.datetime({ offset: true }),
  currency: z.literal('EUR'),
  grosAmount: euros.min(0.01),
  purpose: z.string().max(27).regex(/^[\w\d\s-]+$/),
  description: z.string().max(250).optional(),
  redirectUrl: z.url({ protocol: /^https?$/ }).max(2082),
  items: z.array(PaymentItem).min(1).max(99),
  requestor: Requestor.optional(),
});
export type PaymentRequest = z.infer<typeof PaymentRequest>;
