import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readInvoice } from '#standards/en16931';
import { writeXRechnung } from '#standards/xrechnung-writer';

import { sampleCii } from '../en16931/rules/xrechnung/testing/sample-cii.ts';
import { attachmentContent, viewInvoice, type InvoiceView } from './index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function viewOf(xml: string): InvoiceView {
  const read = readInvoice(bytesOf(xml)) ?? assert.fail('no invoice');
  return viewInvoice(read.root, read.syntax);
}

const ubl = writeXRechnung({
  number: '17', issuedOn: '2026-11-24', dueOn: '2026-12-24', deliveredOn: '2026-11-20', leitwegId: '16068058-0001-73', orderReference: 'B-4', note: 'Danke',
  seller: { name: 'Linde', street: 'Gasse 1', postcode: '04626', city: 'Schmölln', vatId: 'DE123456789', contact: 'Ute Linde', phone: '034491 12345', email: 'ute@example.org' },
  buyer: { name: 'Stadt', street: 'Markt 1', postcode: '99631', city: 'Weißensee', email: 'stadt@example.org' },
  iban: 'DE02120300000000202051', discounts: [{ days: 7, percent: 250 }],
  lines: [{ name: 'Hecke', quantity: 25_000, unit: 'HUR', price: 400_000, vat: 'standard' }],
});
const object = (content: string, type: string) => `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="${type}" filename="a.csv">${content}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;

describe('the view of an invoice', () => {
  it('says what a UBL invoice says, amounts in cents', () => {
    const view = viewOf(ubl);
    assert.deepEqual([view.number, view.issuedOn, view.dueOn, view.buyerReference, view.orderReference, view.notes], ['17', '2026-11-24', '2026-12-24', '16068058-0001-73', 'B-4', ['Danke']]);
    assert.deepEqual([view.totals.net, view.totals.tax, view.totals.gross, view.totals.payable], [10_000, 1_900, 11_900, 11_900]);
    assert.deepEqual(view.seller.address, ['Gasse 1', '04626 Schmölln', 'DE']);
    assert.deepEqual([view.seller.vatId, view.payments[0]?.iban, view.vat[0]?.rate], ['DE123456789', 'DE02120300000000202051', '19']);
    assert.deepEqual(view.discounts, [{ days: 7, percent: 250, base: undefined }]);
    assert.deepEqual(view.lines.map(({ name, quantity, unit, price, net }) => [name, quantity, unit, price, net]), [['Hecke', '2.5', 'HUR', '40', '100.00']]);
  });

  it('says what a CII invoice says', () => {
    const view = viewOf(sampleCii());
    assert.deepEqual([view.number, view.typeCode, view.creditNote, view.currency, view.buyerReference], ['R-17', '380', false, 'EUR', '16068058-0001-73']);
    assert.deepEqual([view.seller.vatId, view.seller.contact[0], view.payments[0]?.iban, view.totals.tax, view.from], ['DE123456788', 'Ute Linde', 'DE02120300000000202051', 1_900, '2026-02-01']);
    assert.deepEqual(view.lines.map(({ name, quantity, price, net }) => [name, quantity, price, net]), [['Hecke schneiden', '4', '50.00', '100.00']]);
  });

  it('finds credit notes, and leaves undefined what is missing or no amount', () => {
    assert.equal(viewOf(sampleCii(['<ram:TypeCode>380</ram:TypeCode>', '<ram:TypeCode>381</ram:TypeCode>'])).creditNote, true);
    const view = viewOf(ubl.replace('<cbc:PayableAmount currencyID="EUR">119.00', '<cbc:PayableAmount currencyID="EUR">viel').replace('<cbc:DueDate>2026-12-24', '<cbc:DueDate>2026-02-30'));
    assert.deepEqual([view.totals.payable, view.dueOn], [undefined, undefined]);
  });

  it('decodes attachments, short ones and those cut out of the tree', () => {
    for (const text of ['a;b', 'a;b\n'.repeat(2_000)]) {
      const xml = bytesOf(ubl.replace('<cac:AccountingSupplierParty>', `${object(Buffer.from(text).toString('base64'), 'text/csv')}<cac:AccountingSupplierParty>`));
      const read = readInvoice(xml) ?? assert.fail('no invoice');
      const [attachment] = viewInvoice(read.root, read.syntax).attachments;
      assert.equal(new TextDecoder().decode(attachmentContent(attachment ?? assert.fail('no attachment'), xml)), text);
    }
  });

  it('puts sub items below their item, and stops at circles', () => {
    const line = (id: string, parent: string) => `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${id}</ram:LineID><ram:ParentLineID>${parent}</ram:ParentLineID></ram:AssociatedDocumentLineDocument></ram:IncludedSupplyChainTradeLineItem>`;
    const with3 = sampleCii(['<ram:ApplicableHeaderTradeAgreement>', `${line('1', '')}${line('1.1', '1')}${line('x', 'x')}${line('y', 'z')}${line('z', 'y')}<ram:ApplicableHeaderTradeAgreement>`]);
    const { lines } = viewOf(with3);
    assert.deepEqual(lines.map(({ id, subLines }) => [id, subLines.map((sub) => sub.id)]), [[undefined, []], ['1', ['1.1']], ['x', []]]);
  });
});
