import type { LocalText } from '#kernel/locale';

type Sentence = (values: { readonly found: string; readonly expected: string; readonly place: string }) => LocalText;

/** What is no rule of the standard but of the file itself: cannot be read, is no invoice, has the wrong structure. */
export const technicalTexts: Readonly<Record<string, Sentence>> = {
  'XSD-ELEMENT-UNEXPECTED': ({ found }) => ({ de: `Das Element ${found} darf hier nicht stehen. Das Programm, das die Rechnung erzeugt hat, hält sich nicht an das Format.`, en: `The element ${found} must not stand here. The software that made the invoice does not follow the format.` }),
  'XSD-ELEMENT-MISPLACED': ({ found }) => ({ de: `Das Element ${found} steht an der falschen Stelle; die Reihenfolge ist vorgeschrieben.`, en: `The element ${found} stands in the wrong place; the order is prescribed.` }),
  'XSD-ELEMENT-REPEATED': ({ found }) => ({ de: `Das Element ${found} kommt zu oft vor.`, en: `The element ${found} occurs too often.` }),
  'XSD-ELEMENT-MISSING': ({ expected }) => ({ de: `Es fehlt ein vorgeschriebenes Element: ${expected}.`, en: `A required element is missing: ${expected}.` }),
  'XSD-ATTRIBUTE-MISSING': ({ expected }) => ({ de: `Es fehlt das vorgeschriebene Attribut ${expected}.`, en: `The required attribute ${expected} is missing.` }),
  'XSD-ATTRIBUTE-UNEXPECTED': ({ found }) => ({ de: `Das Attribut ${found} darf hier nicht stehen.`, en: `The attribute ${found} must not stand here.` }),
  'XSD-ATTRIBUTE-VALUE': ({ found, expected }) => ({ de: `Der Wert des Attributs passt nicht: ${found}${expected === '' ? '' : ` (erwartet: ${expected})`}.`, en: `The value of the attribute does not fit: ${found}${expected === '' ? '' : ` (expected: ${expected})`}.` }),
  'XSD-VALUE': ({ found, expected }) => ({ de: `Der Wert „${found}“ hat nicht die richtige Form${expected === '' ? '' : ` (${expected})`}.`, en: `The value “${found}” has the wrong form${expected === '' ? '' : ` (${expected})`}.` }),
  'XSD-TEXT-UNEXPECTED': ({ found }) => ({ de: `Hier darf kein Text stehen: „${found}“.`, en: `No text may stand here: “${found}”.` }),
  'XML-EMPTY': () => ({ de: 'Die Datei ist leer.', en: 'The file is empty.' }),
  'XML-TOO-LARGE': () => ({ de: 'Die Datei ist zu groß.', en: 'The file is too large.' }),
  'XML-ENCODING-UNKNOWN': ({ found }) => ({ de: `Die angegebene Zeichenkodierung kennen wir nicht (${found}). Speichern Sie die Rechnung in UTF-8.`, en: `We do not know the stated character encoding (${found}). Save the invoice in UTF-8.` }),
  'XML-ENCODING-BROKEN': () => ({ de: 'Die Zeichen der Datei passen nicht zur angegebenen Kodierung. Speichern Sie die Rechnung in UTF-8.', en: 'The characters of the file do not fit its stated encoding. Save the invoice in UTF-8.' }),
  'XML-DOCTYPE': () => ({ de: 'Die Datei enthält eine DOCTYPE-Angabe. Aus Gründen der Sicherheit nehmen wir solche Dateien nicht an; eine E-Rechnung braucht sie nicht.', en: 'The file holds a DOCTYPE declaration. For security we do not take such files; an e-invoice does not need it.' }),
  'XML-TOO-DEEP': () => ({ de: 'Die Elemente der Datei sind zu tief verschachtelt; so sieht keine Rechnung aus.', en: 'The elements of the file are nested too deeply; no invoice looks like this.' }),
  'XML-TOO-MANY-ATTRIBUTES': () => ({ de: 'Ein Element der Datei trägt zu viele Attribute; so sieht keine Rechnung aus.', en: 'An element of the file carries too many attributes; no invoice looks like this.' }),
  'XML-NOT-WELL-FORMED': ({ found }) => ({ de: `Die Datei ist kein gültiges XML und kann nicht gelesen werden. Meist ist sie abgeschnitten oder nachträglich verändert. Meldung des Lesers: ${found}`, en: `The file is not well-formed XML and cannot be read. Mostly it was cut off or changed afterwards. The reader says: ${found}` }),
  'PDF-ENCRYPTED': () => ({ de: 'Die PDF-Datei ist mit einem Kennwort geschützt und kann nicht gelesen werden.', en: 'The PDF file is protected by a password and cannot be read.' }),
  'PDF-BROKEN': () => ({ de: 'Die PDF-Datei ist beschädigt und kann nicht gelesen werden.', en: 'The PDF file is damaged and cannot be read.' }),
  'PDF-WITHOUTINVOICE': () => ({ de: 'Die PDF-Datei enthält keine Rechnungsdaten (ZUGFeRD oder Factur-X). Ein Bild oder ein gewöhnliches PDF ist keine elektronische Rechnung (§ 14 Abs. 1 UStG).', en: 'The PDF file holds no invoice data (ZUGFeRD or Factur-X). A picture or an ordinary PDF is no electronic invoice (§ 14 (1) UStG).' }),
  'PDF-TOOCOSTLY': () => ({ de: 'Die PDF-Datei zu lesen braucht mehr Zeit oder Speicher, als eine Rechnung je braucht.', en: 'Reading the PDF file takes more time or memory than any invoice needs.' }),
  'FILE-TOO-LARGE': ({ expected }) => ({ de: `Die Datei ist größer als erlaubt (${expected}).`, en: `The file is larger than allowed (${expected}).` }),
  'DOC-NOT-AN-INVOICE': ({ found }) => ({ de: `Das ist keine Rechnung in einem Format, das wir kennen (gefunden: ${found}). Angenommen werden UBL Invoice und CreditNote, CII und ZUGFeRD/Factur-X.`, en: `This is no invoice in a format we know (found: ${found}). Accepted are UBL Invoice and CreditNote, CII and ZUGFeRD/Factur-X.` }),
  'DOC-SCENARIO-UNKNOWN': ({ found }) => ({ de: `Die Kennung der Spezifikation ${found === '' ? 'fehlt' : `(BT-24: ${found}) kennen wir nicht`}. Angenommen werden Rechnungen nach EN 16931, XRechnung und Peppol BIS Billing. Geprüft wurde nach den Regeln der XRechnung.`, en: `${found === '' ? 'The specification identifier is missing' : `We do not know the specification identifier (BT-24: ${found})`}. Accepted are invoices under EN 16931, XRechnung and Peppol BIS Billing. The rules of XRechnung were applied.` }),
  'DOC-RULES-INTERRUPTED': () => ({ de: 'Einige Regeln konnten für diese Datei nicht zu Ende geprüft werden. Bitte melden Sie uns die Datei.', en: 'Some rules could not be judged to the end for this file. Please report the file to us.' }),
};
