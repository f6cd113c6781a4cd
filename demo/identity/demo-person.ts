import * as z from 'zod';

/** What the demo identity card says about a person. */
export const DemoPerson = z.object({
  givenName: z.string().trim().min(1).max(80),
  familyName: z.string().trim().min(1).max(80),
  /** YYYY-MM-DD */
  birthDate: z.iso.date(),
  street: z.string().trim().min(1).max(120),
  postalCode: z.string().trim().regex(/^\d{5}$/),
  city: z.string().trim().min(1).max(80),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

/** Three invented people, one for each kind of place: member of a Verwaltungsgemeinschaft, erfüllte Gemeinde, kreisfreie Stadt. */
export const demoPeople: readonly DemoPerson[] = [
  { givenName: 'Frieda', familyName: 'Musterfeld', birthDate: '1986-04-12', street: 'Lindenweg 3', postalCode: '07580', city: 'Großenstein' },
  { givenName: 'Jannis', familyName: 'Beispiel', birthDate: '1994-09-30', street: 'Dorfstraße 17', postalCode: '04626', city: 'Dobitschen' },
  { givenName: 'Zeynep', familyName: 'Probst', birthDate: '1979-01-05', street: 'Sorge 8', postalCode: '07545', city: 'Gera' },
];
