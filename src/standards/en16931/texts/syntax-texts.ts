import type { RuleTexts } from './rule-text.ts';

const recipient = ['Wer anstelle des Verkäufers das Geld erhält, darf nicht der Verkäufer selbst sein, und Name, Kennung und Registrierung stehen nur einmal da.', 'Whoever receives the money instead of the seller must not be the seller, and name, identifier and registration stand there once.'] as const;
const oneIdentifier = ['Eine Stelle trägt eine Kennung mit Schema oder eine ohne, nicht beide. Lassen Sie eine weg.', 'A party carries an identifier with a scheme or one without, not both. Leave one out.'] as const;
const oneContact = ['Ein Ansprechpartner ist eine Person oder eine Abteilung, nicht beides. Lassen Sie eine Angabe weg.', 'A contact is a person or a department, not both. Leave one out.'] as const;
const onlyHead = ['Diese Angabe gehört in die Aufschlüsselung der Umsatzsteuer im Kopf der Rechnung, nicht hierher. Lassen Sie sie weg.', 'This belongs to the VAT breakdown in the head of the invoice, not here. Leave it out.'] as const;
const onlyBreakdown = ['Ein Grund der Steuerbefreiung steht an der Position oder in der Aufschlüsselung der Umsatzsteuer, nicht an einem Nachlass oder Zuschlag. Lassen Sie ihn weg.', 'A reason for the exemption stands with the line or in the VAT breakdown, not with an allowance or charge. Leave it out.'] as const;
const onlySupporting = ['Diese Angabe ist nur bei rechnungsbegründenden Unterlagen (Typ 916) erlaubt. Lassen Sie sie weg oder berichtigen Sie den Typ.', 'This is allowed for supporting documents (type 916) only. Leave it out or correct the type.'] as const;

/** Rules on how UBL and CII are to be used (UBL-CR, -SR, -DT, CII-SR, -DT) that say more than “not used” or “once”; the others have a sentence by kind. */
export const syntaxTexts: RuleTexts = {
  'CII-SR-046': ['say', 'BT-157', ['Der Standardkennung des Artikels fehlt das Schema (schemeID).', 'The standard identifier of the item lacks its scheme (schemeID).']],
  'CII-SR-119': ['say', 'BT-147', ['Ein Preisnachlass braucht Kennzeichen (false) und Betrag; Zuschläge auf den Preis gibt es nicht.', 'A price discount needs its indicator (false) and an amount; charges on the price do not exist.']],
  'CII-SR-449': ['say', 'BT-71', oneIdentifier],
  'CII-SR-450': ['say', 'BT-46', oneIdentifier],
  'CII-SR-451': ['say', 'BT-60', oneIdentifier],
  'CII-SR-462': ['say', 'BT-8', ['Der Code für das Datum der Steuerfälligkeit muss überall derselbe sein.', 'The code for the value added tax point date must be the same everywhere.']],
  'CII-SR-463': ['say', null, ['Ein Nachlass oder Zuschlag muss sagen, was er ist (ChargeIndicator: false für Nachlass, true für Zuschlag).', 'An allowance or charge must say which it is (ChargeIndicator: false for allowance, true for charge).']],
  'CII-SR-465': ['say', 'BT-41', oneContact],
  'CII-SR-466': ['say', 'BT-56', oneContact],
  'CII-SR-467': ['say', 'BT-81', ['Alle Zahlungswege der Rechnung müssen denselben Code tragen.', 'All payment means of the invoice must carry the same code.']],
  'CII-SR-468': ['say', 'BT-82', ['Alle Zahlungswege der Rechnung müssen denselben Text tragen.', 'All payment means of the invoice must carry the same text.']],
  'CII-SR-469': ['say', 'BT-83', ['Der Verwendungszweck darf nur einmal angegeben werden.', 'The remittance information may be given only once.']],
  'CII-SR-470': ['say', 'BT-84', ['Für eine Überweisung fehlt das Konto. Geben Sie die IBAN oder eine Kontonummer an.', 'The account for a credit transfer is missing. State the IBAN or an account number.']],
  'CII-DT-015': ['say', null, onlySupporting],
  'CII-DT-018': ['say', null, ['Ein Typ steht nur bei weiteren Unterlagen und lautet 50 (Ausschreibung), 130 (Objekt der Rechnung) oder 916 (rechnungsbegründende Unterlage).', 'A type stands only with additional documents and is 50 (tender), 130 (invoiced object) or 916 (supporting document).']],
  'CII-DT-021': ['say', null, onlySupporting],
  'CII-DT-022': ['say', null, onlySupporting],
  'CII-DT-024': ['say', null, ['Ein Schema steht nur beim Objekt der Rechnung (Typ 130). Lassen Sie es weg.', 'A scheme stands only with the invoiced object (type 130). Leave it out.']],
  'CII-DT-027': ['say', null, ['Ein Datum steht nur beim Verweis auf eine vorausgegangene Rechnung. Lassen Sie es weg.', 'A date stands only with the reference to a preceding invoice. Leave it out.']],
  'CII-DT-033': ['say', 'BT-130', ['Eine Einheit der Menge setzt voraus, dass die Positionen ihre Einheit nennen. Ergänzen Sie sie dort.', 'A unit of measure needs the lines to name their unit. Add it there.']],
  'CII-DT-037': ['say', null, ['Als Steuerart ist nur VAT erlaubt, genau so geschrieben.', 'The only type of tax is VAT, written exactly so.']],
  'CII-DT-041': ['say', null, onlyHead],
  'CII-DT-052': ['say', null, onlyBreakdown],
  'CII-DT-054': ['say', null, onlyHead],
  'CII-DT-058': ['say', null, onlyHead],
  'CII-DT-097': ['say', null, ['Das Datum hat nicht die Form JJJJMMTT oder ist kein Tag des Kalenders.', 'The date is not written YYYYMMDD or is no day of the calendar.']],
  'CII-DT-098': ['say', null, onlyBreakdown],
  'UBL-CR-002': ['say', null, ['Als Version von UBL ist nur 2.1 erlaubt.', 'The only version of UBL is 2.1.']],
  'UBL-CR-412': ['say', 'BT-9', ['Die Fälligkeit steht in einer Rechnung im Kopf (DueDate), nicht beim Zahlungsweg.', 'The due date stands in the head of an invoice (DueDate), not with the payment means.']],
  'UBL-CR-665': ['say', 'BT-18', ['Ein Schema steht nur beim Objekt der Rechnung (Typ 130). Lassen Sie es weg.', 'A scheme stands only with the invoiced object (type 130). Leave it out.']],
  'UBL-CR-666': ['say', 'BT-18', ['Das Objekt der Rechnung (Typ 130) hat keine Anlage. Geben Sie die Anlage als weitere Unterlage an.', 'The invoiced object (type 130) has no attachment. State the attachment as a document of its own.']],
  'UBL-CR-673': ['say', 'BT-18', ['Das Objekt der Rechnung (Typ 130) hat keine Beschreibung. Lassen Sie sie weg.', 'The invoiced object (type 130) has no description. Leave it out.']],
  'UBL-DT-01': ['say', null, ['Ein Betrag hat mehr als zwei Nachkommastellen. Bitte auf Cent runden; nur Preise dürfen genauer sein.', 'An amount has more than two decimals. Please round to cents; only prices may be more exact.']],
  'UBL-DT-06': ['say', 'BT-125', ['Der Anlage fehlt die Art der Datei (mimeCode).', 'The attachment lacks its type of file (mimeCode).']],
  'UBL-DT-07': ['say', 'BT-125', ['Der Anlage fehlt der Dateiname (filename).', 'The attachment lacks its file name (filename).']],
  'UBL-DT-18': ['say', null, ['Einen Namen trägt nur der Code des Zahlungswegs. Lassen Sie ihn bei anderen Codes weg.', 'Only the code of the payment means carries a name. Leave it out with other codes.']],
  'UBL-SR-07': ['missing', 'BT-25'],
  'UBL-SR-19': ['say', 'BT-59', recipient],
  'UBL-SR-20': ['say', 'BT-60', recipient],
  'UBL-SR-21': ['say', 'BT-61', recipient],
  'UBL-SR-42': ['say', null, ['Der Verkäufer hat höchstens eine Umsatzsteuer-ID und eine Steuernummer.', 'The seller has at most one VAT identifier and one tax number.']],
  'UBL-SR-43': ['say', null, ['Ein Typ steht nur beim Objekt der Rechnung (130), in einer Gutschrift auch bei der Ausschreibung (50). Ein Schema setzt den Typ 130 voraus.', 'A type stands only with the invoiced object (130), in a credit note also with the tender (50). A scheme needs the type 130.']],
  'UBL-SR-44': ['say', 'BT-83', ['Der Verwendungszweck muss bei allen Zahlungswegen derselbe sein.', 'The remittance information must be the same for all payment means.']],
  'UBL-SR-47': ['say', 'BT-81', ['Alle Zahlungswege der Rechnung müssen denselben Code tragen.', 'All payment means of the invoice must carry the same code.']],
  'UBL-SR-53': ['say', null, ['Eine Steuernummer braucht die Nummer selbst und die Steuerart.', 'A tax registration needs the number itself and the type of tax.']],
};
