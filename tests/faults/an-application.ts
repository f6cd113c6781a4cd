/** A request for a certificate of registration that every rule accepts; it owes a fee, so a claim is opened, too. */
export const anApplication = {
  service: 'meldebestaetigung',
  place: '16077003',
  answers: {
    person: { given: 'Jana', family: 'Beispiel', birthName: 'Muster', birthDate: '1988-03-27' },
    address: { street: 'Markt', houseNumber: '1', postalCode: '04626', place: 'Schmölln' },
    email: 'jana@beispiel.example',
    certificateKind: 'simple',
    usage: 'authority',
    copies: 1,
    privacyRead: true,
  },
} as const;
