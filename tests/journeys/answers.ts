import type { Typed, Upload } from './fill-form.ts';

const pdf = (name: string): Upload => ({
  name, mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});
const person = { given: 'Ayşe', family: 'Müller', street: 'Am Anger', houseNumber: '12a', postalCode: '04626', place: 'Schmölln' };
const address: Typed = { 'address.street': person.street, 'address.houseNumber': person.houseNumber, 'address.postalCode': person.postalCode, 'address.place': person.place };
const declarations: Typed = { privacyRead: 'yes' };

/** Valid answers by service, as a person types them. */
export const answersOf = (service: 'hund-anmelden' | 'meldebescheinigung' | 'sondernutzung', email: string): Typed => {
  const shared: Typed = { ...address, ...declarations, email, phone: '' };
  switch (service) {
    case 'hund-anmelden':
      return {
        ...shared, 'keeper.given': person.given, 'keeper.family': person.family, 'keeper.birthDate.day': '3', 'keeper.birthDate.month': '7', 'keeper.birthDate.year': '1979',
        dogName: 'Bello', breed: 'Dackl', 'dogBirthDate.day': '1', 'dogBirthDate.month': '5', 'dogBirthDate.year': '2024', dogSex: 'male', chipped: 'yes', chipNumber: '276 098 106 123 456',
        dangerous: 'no', 'keptSince.day': '1', 'keptSince.month': '9', 'keptSince.year': '2026', origin: 'shelter', dogCount: '1', liabilityProof: pdf('haftpflicht.pdf'), reliefWanted: 'no', directDebit: 'no',
      };
    case 'meldebescheinigung':
      return {
        ...shared, 'person.given': 'Jannis', 'person.family': 'Beispiel', 'person.birthDate.day': '30', 'person.birthDate.month': '9', 'person.birthDate.year': '1994',
        certificateKind: 'simple', usage: 'authority', copies: '1',
      };
    case 'sondernutzung': {
      const year = String(new Date().getUTCFullYear() + 1);
      return {
        ...shared, applicantKind: 'person', 'person.given': person.given, 'person.family': person.family, useKind: 'container', remarks: '', site: 'Am Anger vor Nummer 12', builtUp: 'yes', roadKind: 'municipal',
        'area.length': '6', 'area.width': '2,5', sidewalk: 'no', traffic: 'parking', 'period.from.day': '1', 'period.from.month': '3', 'period.from.year': year, 'period.to.day': '7', 'period.to.month': '3', 'period.to.year': year,
        sitePlan: pdf('lageplan.pdf'), waitForPermit: 'yes',
      };
    }
  }
};
