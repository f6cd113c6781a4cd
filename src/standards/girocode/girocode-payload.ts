import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';

import { refusal, type Refusal } from '#kernel/refusal';
import { ok, refuse, type Result } from '#kernel/result';

/** A transfer to be scanned with a banking app. */
export interface GiroCodeTransfer {
  /** Name of the creditor, 1–70 characters. */
  readonly name: string;
  /** With or without blanks. */
  readonly iban: string;
  /** Needed only for accounts outside the European Economic Area. */
  readonly bic?: string;
  /** 1 to 99 999 999 999, i.e. 0.01 € to 999 999 999.99 €. */
  readonly cents: number;
  /** Unstructured remittance text (Kassenzeichen first), at most 140 characters. */
  readonly remittance: string;
}

/** Why a transfer does not fit into a GiroCode. */
export type GiroCodeRefusal = Refusal<
  | 'girocode.nameLength'
  | 'girocode.nameCharacters'
  | 'girocode.iban'
  | 'girocode.bic'
  | 'girocode.bicMissing'
  | 'girocode.amount'
  | 'girocode.remittanceLength'
  | 'girocode.remittanceCharacters'
  | 'girocode.payloadLength'
>;

const nameLimit = 70;
const remittanceLimit = 140;
const centsLimit = 99_999_999_999;
/** EPC069-12 § 3: the payload must fit a version 13 code at level M. */
const payloadLimit = 331;

/** The SEPA character set with the German letters and signs that German banks carry through. No line breaks: they separate fields. */
const allowed = /^[A-Za-z0-9ÄÖÜäöüß &*$%/?:().,'+-]*$/;

/** SEPA accounts here may come without a BIC in version 002 of the code. */
const economicArea = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '));

/** The text of a GiroCode after EPC069-12 version 002, UTF-8, SEPA credit transfer in euro. */
export function giroCodePayload(transfer: GiroCodeTransfer): Result<string, GiroCodeRefusal> {
  const name = transfer.name.trim().normalize('NFC');
  const remittance = transfer.remittance.trim().normalize('NFC');
  const iban = electronicFormatIBAN(transfer.iban) ?? '';
  const bic = transfer.bic?.replaceAll(' ', '').toUpperCase() ?? '';
  if (name.length === 0 || name.length > nameLimit) return refuse(refusal('girocode.nameLength', 422, { limit: nameLimit }));
  if (!allowed.test(name)) return refuse(refusal('girocode.nameCharacters', 422));
  if (!isValidIBAN(iban) || !isSEPACountry(iban.slice(0, 2))) return refuse(refusal('girocode.iban', 422));
  if (bic !== '' && !isValidBIC(bic)) return refuse(refusal('girocode.bic', 422));
  if (bic === '' && !economicArea.has(iban.slice(0, 2))) return refuse(refusal('girocode.bicMissing', 422));
  if (!Number.isSafeInteger(transfer.cents) || transfer.cents < 1 || transfer.cents > centsLimit) {
    return refuse(refusal('girocode.amount', 422, { limitCents: centsLimit }));
  }
  if (remittance.length > remittanceLimit) return refuse(refusal('girocode.remittanceLength', 422, { limit: remittanceLimit }));
  if (!allowed.test(remittance)) return refuse(refusal('girocode.remittanceCharacters', 422));
  const amount = `EUR${Math.floor(transfer.cents / 100)}.${String(transfer.cents % 100).padStart(2, '0')}`;
  // Service tag, version, UTF-8, identification, BIC, name, IBAN, amount, purpose, structured reference, remittance.
  const lines = ['BCD', '002', '1', 'SCT', bic, name, iban, amount, '', '', remittance];
  const payload = lines.join('\n').trimEnd();
  if (Buffer.byteLength(payload) > payloadLimit) return refuse(refusal('girocode.payloadLength', 422, { limit: payloadLimit }));
  return ok(payload);
}
