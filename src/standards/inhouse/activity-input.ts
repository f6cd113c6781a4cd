import * as z from 'zod';

/** A day of the calendar, YYYY-MM-DD. */
export const daySchema = z.iso.date('Kein Tag des Kalenders; erwartet wird JJJJ-MM-TT (not a calendar day).');

/**
 * What a line of turnover is, at the time it was earned:
 * `ENTRUSTED` paid by a controlling authority (or a body it controls) for an entrusted task; `ENTRUSTED_USER` paid by a citizen or third party for performing such a task
 * (C-340/04); `PUBLIC_NONMEMBER` work for public bodies that do not control (C-553/15); `MARKET`; `NEUTRAL` is no activity at all (interest, insurance) and counts nowhere.
 */
export const turnoverClasses = ['ENTRUSTED', 'ENTRUSTED_USER', 'PUBLIC_NONMEMBER', 'MARKET', 'NEUTRAL'] as const;
export type TurnoverClass = (typeof turnoverClasses)[number];

/** Money in cents: a whole number a computer holds exactly. */
export const centsSchema = z.int('Betrag in ganzen Cent erwartet (whole cents).');
export const yearSchema = z.int().min(1990).max(2200);
const id = z.string().min(1).max(120);

/** A company of the group. Without `parent` it stands on top. */
export const entitySchema = z.strictObject({ id, name: z.string().max(300).optional(), parent: id.optional(), from: daySchema.optional(), to: daySchema.optional() });

/** What the coming year is expected to bring; `otherCents` is everything that is not entrusted. */
export const forecastSchema = z.strictObject({
  year: yearSchema,
  entrustedCents: centsSchema.min(0),
  otherCents: centsSchema.min(0).optional(),
  /** Where the assumptions are written down; without it a forecast convinces nobody (§ 108 GWB: „glaubhaft“). */
  assumptionsDoc: z.string().max(300).optional(),
});

/** File of the 80 % test: `npx gemeinsam inhouse activity --json FILE`. */
export const activityInputSchema = z.strictObject({
  awardDate: daySchema,
  entities: z.array(entitySchema).min(1),
  turnover: z.array(
    z.strictObject({
      entity: id,
      year: yearSchema,
      class: z.enum(turnoverClasses, 'Jede Umsatzzeile braucht eine Klasse (every line of turnover needs its class).'),
      netCents: centsSchema,
      /** Set when the payer belongs to the group itself: such turnover is eliminated by consolidation. */
      payer: id.optional(),
    }),
  ),
  forecast: forecastSchema.optional(),
});
export type ActivityInput = z.infer<typeof activityInputSchema>;
