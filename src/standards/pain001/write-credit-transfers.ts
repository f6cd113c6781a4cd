import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';

import type { DayString } from '#kernel/dates';
import { refusal, type Refusal } from '#kernel/refusal';
import { ok, refuse, type Result } from '#kernel/result';

import { sepaIdentification } from './sepa-identification.ts';
import { sepaText } from './sepa-text.ts';

/** Name and account of the one who pays or is paid. */
export interface SepaParty {
  readonly name: string;
  /** With or without blanks. */
  readonly iban: string;
  readonly bic?: string | undefined;
}

/** One payment of a run. */
export interface CreditTransfer {
  /** Travels with the money to the creditor; 1–35 characters. */
  readonly endToEndId: string;
  readonly creditor: SepaParty;
  /** 1 to 99 999 999 999. */
  readonly cents: number;
  readonly executeOn: DayString;
  /** Free text, or a creditor reference (`RF…`, ISO 11649) that is carried as such. */
  readonly remittance: string;
}

/** Everything one file pays. */
export interface CreditTransferRun {
  /** Never used before towards this bank; 1–35 characters. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly debtor: SepaParty;
  readonly transfers: readonly CreditTransfer[];
}

/** Why a run cannot be written; `at` is the endToEndId of the payment, or `debtor`. */
export type CreditTransferRefusal = Refusal<'pain001.empty' | 'pain001.name' | 'pain001.iban' | 'pain001.bic' | 'pain001.amount' | 'pain001.identification'>;

const mostCents = 99_999_999_999;
const limits = { name: 70, text: 140 } as const;

/** The run as `pain.001.001.09`, one block for each day of execution, earliest first. */
export function writeCreditTransfers(run: CreditTransferRun): Result<string, CreditTransferRefusal> {
  if (run.transfers.length === 0) return refuse(refusal('pain001.empty', 422));
  const messageId = sepaIdentification(run.messageId);
  if (messageId === '') return refuse(refusal('pain001.identification', 422, { at: 'message' }));
  const wrong = faultOf(run.debtor, 'debtor') ?? run.transfers.map(faultOfTransfer).find((fault) => fault !== undefined);
  if (wrong !== undefined) return refuse(wrong);
  const days = [...Map.groupBy(run.transfers, ({ executeOn }) => executeOn)].toSorted(([left], [right]) => left.localeCompare(right));
  const blocks = days.map(([day, transfers], index) => block(run.debtor, `${messageId.slice(0, 31)}-${index + 1}`, day, transfers));
  const debtorName = sepaText(run.debtor.name, limits.name);
  return ok(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">\n<CstmrCdtTrfInitn>\n` +
      `<GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>${run.createdAt.toISOString().slice(0, 19)}Z</CreDtTm>${totals(run.transfers)}<InitgPty><Nm>${debtorName}</Nm></InitgPty></GrpHdr>\n` +
      `${blocks.join('\n')}\n</CstmrCdtTrfInitn>\n</Document>\n`,
  );
}

function block(debtor: SepaParty, id: string, day: DayString, transfers: readonly CreditTransfer[]): string {
  return (
    `<PmtInf><PmtInfId>${id}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>${totals(transfers)}<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>` +
    `<ReqdExctnDt><Dt>${day}</Dt></ReqdExctnDt><Dbtr><Nm>${sepaText(debtor.name, limits.name)}</Nm></Dbtr><DbtrAcct><Id><IBAN>${ibanOf(debtor)}</IBAN></Id></DbtrAcct>` +
    `<DbtrAgt><FinInstnId>${debtor.bic === undefined ? '<Othr><Id>NOTPROVIDED</Id></Othr>' : `<BICFI>${bicOf(debtor)}</BICFI>`}</FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n` +
    `${transfers.map(payment).join('\n')}\n</PmtInf>`
  );
}

function payment({ endToEndId, creditor, cents, remittance }: CreditTransfer): string {
  const agent = creditor.bic === undefined ? '' : `<CdtrAgt><FinInstnId><BICFI>${bicOf(creditor)}</BICFI></FinInstnId></CdtrAgt>`;
  return (
    `<CdtTrfTxInf><PmtId><EndToEndId>${sepaIdentification(endToEndId)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${euros(cents)}</InstdAmt></Amt>${agent}` +
    `<Cdtr><Nm>${sepaText(creditor.name, limits.name)}</Nm></Cdtr><CdtrAcct><Id><IBAN>${ibanOf(creditor)}</IBAN></Id></CdtrAcct>${remittanceOf(remittance)}</CdtTrfTxInf>`
  );
}

function remittanceOf(remittance: string): string {
  const reference = remittance.replaceAll(' ', '').toUpperCase();
  if (isCreditorReference(reference)) {
    return `<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
  }
  const text = sepaText(remittance, limits.text);
  return text === '' ? '' : `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>`;
}

/** ISO 11649: RF, two check digits (MOD 97-10), up to 21 characters. */
function isCreditorReference(text: string): boolean {
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(text)) return false;
  let rest = 0;
  for (const letter of text.slice(4) + text.slice(0, 4)) for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function totals(transfers: readonly CreditTransfer[]): string {
  const sum = transfers.reduce((cents, transfer) => cents + BigInt(transfer.cents), 0n);
  return `<NbOfTxs>${transfers.length}</NbOfTxs><CtrlSum>${sum / 100n}.${String(sum % 100n).padStart(2, '0')}</CtrlSum>`;
}

function euros(cents: number): string {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

function faultOfTransfer(transfer: CreditTransfer): CreditTransferRefusal | undefined {
  const at = sepaIdentification(transfer.endToEndId);
  if (at === '') return refusal('pain001.identification', 422, { at: 'transfer' });
  if (!Number.isSafeInteger(transfer.cents) || transfer.cents < 1 || transfer.cents > mostCents) return refusal('pain001.amount', 422, { at });
  return faultOf(transfer.creditor, at);
}

function faultOf(party: SepaParty, at: string): CreditTransferRefusal | undefined {
  if (sepaText(party.name, limits.name) === '') return refusal('pain001.name', 422, { at });
  const iban = ibanOf(party);
  if (!isValidIBAN(iban) || !isSEPACountry(iban.slice(0, 2))) return refusal('pain001.iban', 422, { at });
  return party.bic === undefined || isValidBIC(bicOf(party)) ? undefined : refusal('pain001.bic', 422, { at });
}

function ibanOf({ iban }: SepaParty): string {
  return electronicFormatIBAN(iban) ?? '';
}

function bicOf({ bic }: SepaParty): string {
  return (bic ?? '').replaceAll(' ', '').toUpperCase();
}
