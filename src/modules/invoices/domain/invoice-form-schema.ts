import * as z from 'zod';

import { xmlText } from '#standards/xrechnung-writer';

const text = (most: number) => z.string().transform(xmlText).pipe(z.string().max(most, 'tooLong'));
const needed = (most: number) => z.string().transform(xmlText).pipe(z.string().min(1, 'missing').max(most, 'tooLong'));
const optional = (most: number) => text(most).transform((typed) => (typed === '' ? undefined : typed));

/** A number as people type it, „1.234,5678“, in ten-thousandths. */
const decimal = (message: string) =>
  z
    .string()
    .trim()
    .regex(/^-?(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{1,4})?$/, message)
    .transform((typed) => {
      const [whole = '0', decimals = ''] = typed.replaceAll('.', '').replace('-', '').split(',');
      return (typed.startsWith('-') ? -1 : 1) * (Number(whole) * 10_000 + Number(decimals.padEnd(4, '0')));
    });

const Line = z.object({
  name: needed(200),
  description: optional(1_000),
  quantity: decimal('number').refine((value) => value !== 0, 'number'),
  unit: z.enum(['C62', 'HUR', 'DAY', 'MTR', 'MTK', 'KGM', 'LTR', 'KMT', 'LS'], 'choose'),
  price: decimal('amount').refine((value) => value >= 0, 'amount'),
  vat: z.enum(['standard', 'reduced', 'exempt'], 'choose'),
});

const Discount = z.object({
  days: z.string().trim().regex(/^\d{1,3}$/, 'days').transform(Number),
  percent: z.string().trim().regex(/^\d{1,2}(,\d{1,2})?$/, 'percent').transform((typed) => {
    const [whole = '0', decimals = ''] = typed.split(',');
    return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  }).refine((value) => value > 0, 'percent'),
});

const address = { name: needed(200), street: needed(200), postcode: z.string().trim().regex(/^\d{5}$/, 'postcode'), city: needed(100), email: z.email('email').max(200, 'tooLong') };

/** The form of a new invoice; messages are keys of the texts. */
export const InvoiceFormSchema = z
  .object({
    number: needed(60),
    issuedOn: z.iso.date('date'),
    deliveredOn: z.iso.date('date'),
    dueOn: z.iso.date('date'),
    leitwegId: needed(46),
    orderReference: optional(100),
    contractReference: optional(100),
    note: optional(2_000),
    smallBusiness: z.string().optional(),
    exemptionReason: optional(300),
    seller: z.object({
      ...address,
      vatId: z.string().transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase()).pipe(z.string().regex(/^(DE\d{9})?$/, 'vatId')).transform((typed) => (typed === '' ? undefined : typed)),
      taxNumber: z.string().trim().regex(/^(\d[\d/ ]{8,18}\d)?$/, 'taxNumber').transform((typed) => (typed === '' ? undefined : typed)),
      contact: needed(100),
      phone: z.string().trim().regex(/^[+\d][\d ()/-]{2,30}$/, 'phone'),
    }),
    buyer: z.object(address),
    iban: needed(50),
    accountName: optional(70),
    remittance: optional(140),
    lines: z.array(Line).min(1, 'lines'),
    discounts: z.array(Discount),
  })
  .superRefine((form, context) => {
    if (form.seller.vatId === undefined && form.seller.taxNumber === undefined) context.addIssue({ code: 'custom', path: ['seller', 'vatId'], message: 'taxIdentity' });
    if (form.dueOn < form.issuedOn) context.addIssue({ code: 'custom', path: ['dueOn'], message: 'dueBefore' });
    if (form.smallBusiness !== 'yes' && form.lines.some(({ vat }) => vat === 'exempt') && form.exemptionReason === undefined) context.addIssue({ code: 'custom', path: ['exemptionReason'], message: 'missing' });
  });
