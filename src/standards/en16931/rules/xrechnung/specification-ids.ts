const cius = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';

/** How an invoice names the specification it follows (BT-24). */
export const specificationIds = {
  cius,
  extension: `${cius}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0`,
  cvd: `${cius}#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9`,
  en16931: 'urn:cen.eu:en16931:2017',
  peppol: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
} as const;
