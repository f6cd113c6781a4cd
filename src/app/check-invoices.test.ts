import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { checkInvoicesCommand } from './check-invoices.ts';

const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-invoices-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const good = `<?xml version="1.0" encoding="UTF-8"?>
<ubl:Invoice xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>2026-1</cbc:ID>
  <cbc:IssueDate>2026-11-02</cbc:IssueDate>
  <cbc:DueDate>2026-12-02</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>
  <cac:AccountingSupplierParty><cac:Party>
    <cbc:EndpointID schemeID="EM">rechnung@verkauf.example</cbc:EndpointID>
    <cac:PostalAddress><cbc:CityName>Musterstadt</cbc:CityName><cbc:PostalZone>99084</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyLegalEntity><cbc:RegistrationName>Verkauf GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
    <cac:Contact><cbc:Name>Erika Muster</cbc:Name><cbc:Telephone>+49 361 1234567</cbc:Telephone><cbc:ElectronicMail>erika@verkauf.example</cbc:ElectronicMail></cac:Contact>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    <cbc:EndpointID schemeID="EM">rechnung@kauf.example</cbc:EndpointID>
    <cac:PostalAddress><cbc:CityName>Beispielstadt</cbc:CityName><cbc:PostalZone>07743</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyLegalEntity><cbc:RegistrationName>Stadt Beispielstadt</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingCustomerParty>
  <cac:Delivery><cbc:ActualDeliveryDate>2026-10-30</cbc:ActualDeliveryDate></cac:Delivery>
  <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE75512108001245126199</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">119.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">119.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="H87">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Papier</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">100</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</ubl:Invoice>
`;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const accepted = file('gut.xml', good);
const late = file('ohne-datum.xml', good.replace('<cbc:IssueDate>2026-11-02</cbc:IssueDate>', ''));
const broken = file('kaputt.xml', '<a>');
const fragment = file('teil.xml', '<cac:PaymentMeans xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"/>');

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await checkInvoicesCommand(args, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { code, out, error };
}

describe('the check of invoices on the command line', () => {
  it('ends with 0 when all are accepted', async () => {
    const { code, out, error } = await run('check', accepted);
    assert.equal(`${code} ${error} ${out}`.trim().split('\n').length, 1, out);
    assert.equal(code, 0);
    assert.match(out, /^✔ .*gut\.xml: angenommen/);
  });
  it('ends with 1 when one is rejected, and says what is wrong and where', async () => {
    const { code, out } = await run('check', accepted, late);
    assert.equal(code, 1);
    assert.match(out, /✘ .*ohne-datum\.xml: nicht angenommen/);
    assert.match(out, /Fehler XSD-ELEMENT-MISSING – Zeile 2,.*\/ubl:Invoice\n {4}.*cbc:IssueDate/);
  });
  it('ends with 1 when one cannot be read', async () => {
    const { code, out } = await run('check', broken);
    assert.equal(code, 1);
    assert.match(out, /nicht lesbar[^]*XML-NOT-WELL-FORMED/);
  });
  it('writes one line of JSON for each file, with every key', async () => {
    const { code, out } = await run('check', '--json', accepted, late, broken);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { file: string; verdict: string; syntax: string | null; findings: Record<string, unknown>[] });
    assert.equal(code, 1);
    assert.deepEqual(lines.map(({ file: name, verdict, syntax }) => [name, verdict, syntax]), [[accepted, 'accept', 'ubl'], [late, 'reject', 'ubl'], [broken, 'unreadable', null]]);
    assert.deepEqual(Object.keys(lines[1] ?? {}), ['file', 'verdict', 'scenario', 'syntax', 'rules', 'findings']);
    const first = lines[1]?.findings[0] ?? {};
    assert.deepEqual(Object.keys(first), ['rule', 'flag', 'severity', 'field', 'path', 'line', 'found', 'expected', 'text']);
    assert.deepEqual([first['rule'], first['severity'], first['path'], first['line'], first['found'], first['expected']], ['XSD-ELEMENT-MISSING', 'error', '/ubl:Invoice', 2, null, 'cbc:IssueDate']);
  });
  it('judges by the version of the rules it is told', async () => {
    for (const version of ['1.3.15', '1.3.16']) {
      const { out } = await run('check', '--json', '--rules', version, accepted);
      assert.deepEqual((JSON.parse(out) as { rules: string[] }).rules, [`cen ${version}`, 'xrechnung 2.5.0']);
    }
  });
  it('reads the names of files from a list', async () => {
    const { code, out } = await run('check', '--json', '--files-from', file('liste.txt', `${accepted}\r\n\n${late}\n`));
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 2);
  });
  it('judges a fragment by the stages it is told, without its structure', async () => {
    assert.equal((await run('check', fragment)).code, 1);
    const { out } = await run('check', '--json', '--stages', 'xrechnung', fragment);
    const { verdict, findings } = JSON.parse(out) as { verdict: string; findings: { rule: string }[] };
    assert.notEqual(verdict, 'unreadable');
    assert.deepEqual(findings.filter(({ rule }) => rule.startsWith('XSD-')), []);
  });
  for (const [why, args] of [
    ['a file is not there', ['check', accepted, join(folder, 'nichts.xml')]],
    ['a list is not there', ['check', '--files-from', join(folder, 'nichts.txt')]],
    ['there is no file', ['check']],
    ['a stage is unknown', ['check', '--stages', 'cen,zugferd', accepted]],
    ['the rules are unknown', ['check', '--rules', '0.0.1', accepted]],
    ['an option is unknown', ['check', '--quick', accepted]],
    ['the command is unknown', ['send', accepted]],
  ] as const) {
    it(`ends with 2 when ${why}`, async () => {
      const { code, error } = await run(...args);
      assert.equal(code, 2);
      assert.notEqual(error, '');
    });
  }
});
