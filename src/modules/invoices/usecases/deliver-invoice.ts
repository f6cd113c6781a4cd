import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { newUuid } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import type { CheckedFile } from '../domain/checked-file.ts';
import type { Channel } from '../domain/payable.ts';
import { checkFile, type CheckNeeds } from './check-file.ts';
import { noteRefused } from './note-refused.ts';
import { openPayable } from './open-payable.ts';
import { payableFacts } from './payable-facts.ts';

/** What delivering takes: the reader of PDF files, the store, a unit in the name of the administration. */
export interface DeliverNeeds extends CheckNeeds {
  putFile(content: Uint8Array, type: string): Promise<{ readonly key: string; readonly bytes: number }>;
  inUnit<T>(actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
}

/** A file for an administration, and how it came. */
export interface InvoiceToDeliver {
  readonly tenantId: TenantId;
  readonly filename: string;
  readonly content: Uint8Array;
  readonly channel: Channel;
  readonly receivedAt: Date;
}

/**
 * Judges a file and puts it on the desk of an administration when it is accepted: the original is stored as it came before a row names it. A refused one is only
 * counted. Yields the id on the desk, or undefined, and what the check said.
 */
export async function deliverInvoice(needs: DeliverNeeds, { tenantId, filename, content, channel, receivedAt }: InvoiceToDeliver): Promise<{ readonly id: string | undefined; readonly checked: CheckedFile }> {
  const actor = { kind: 'process', name: 'invoices.deliver', tenantId } as const;
  const pdf = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 1_024)).includes('%PDF-');
  const checked = await checkFile(needs, { name: filename, content }, 'de');
  const extracted = pdf ? await needs.extract(content) : undefined;
  const xml = extracted === undefined ? content : extracted.ok ? extracted.xml : undefined;
  const facts = xml === undefined ? undefined : await payableFacts(xml);
  if (checked.verdict !== 'accept' || facts === undefined || xml === undefined || checked.syntax === undefined) {
    const rules = checked.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    await needs.inUnit(actor, (unit) => noteRefused(unit, { sellerName: facts?.sellerName, rules }));
    return { id: undefined, checked };
  }
  const { syntax } = checked;
  const fileType = pdf ? 'application/pdf' : 'application/xml';
  const original = await needs.putFile(content, fileType);
  const xmlKey = pdf ? (await needs.putFile(xml, 'application/xml')).key : null;
  const id = newUuid(receivedAt.getTime());
  const report = checked.findings.map(({ rule, severity, field, line, text }) => ({ rule, severity, field: field ?? null, line: line ?? null, text }));
  await needs.inUnit(actor, (unit) =>
    openPayable(unit, { id, receivedAt, channel, filename, fileKey: original.key, fileType, bytes: original.bytes, xmlKey, syntax, scenario: checked.scenario ?? '', ruleVersions: checked.ruleVersions, report }, facts),
  );
  return { id, checked };
}
