import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Syntax } from '../rules/rule-set.ts';
import { parseXml } from '../tree/parse-xml.ts';
import { pathOf } from '../tree/path-of.ts';
import { checkStructure } from './check-structure.ts';
import { fitsLexical } from './fits-lexical.ts';
import type { Lexical } from './lexical.ts';

const spaces = 'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const party = '<cac:Party><cac:PartyName><cbc:Name>Muster GmbH</cbc:Name></cac:PartyName></cac:Party>';
const parts = {
  extensions: '',
  id: '<cbc:ID>1</cbc:ID>',
  issued: '<cbc:IssueDate>2026-11-02</cbc:IssueDate>',
  notes: '<cbc:Note>a</cbc:Note><cbc:Note languageID="de">b</cbc:Note>',
  documents: '<cac:AdditionalDocumentReference><cbc:ID>2</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv">QUJD</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>',
  supplier: `<cac:AccountingSupplierParty>${party}</cac:AccountingSupplierParty>`,
  buyer: `<cac:AccountingCustomerParty>${party}</cac:AccountingCustomerParty>`,
  total: '<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1.00</cbc:PayableAmount></cac:LegalMonetaryTotal>',
  line: '<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:LineExtensionAmount currencyID="EUR">1</cbc:LineExtensionAmount><cac:Item><cbc:Name>x</cbc:Name></cac:Item></cac:InvoiceLine>',
};

function findings(source: string, syntax: Syntax = 'ubl'): string[] {
  const parsed = parseXml(Buffer.from(source));
  assert.ok(parsed.ok);
  const found: string[] = [];
  checkStructure(parsed.root, syntax, ({ rule, element, found: is, expected }) => {
    found.push([rule.replace('XSD-', ''), pathOf(element).replace('/ubl:Invoice', '') || '/', is ?? '', expected ?? ''].join(' ').trim());
  });
  return found;
}

/** An invoice with some of its parts replaced. */
function invoice(changes: Partial<typeof parts> = {}): string {
  return `<Invoice ${spaces}>\n${Object.values({ ...parts, ...changes }).join('\n')}\n</Invoice>`;
}

describe('the structure of UBL', () => {
  it('has nothing against a small invoice', () => assert.deepEqual(findings(invoice()), []));
  for (const [what, changes, expected] of [
    ['misses a required element', { issued: '' }, ['ELEMENT-MISSING /  cbc:IssueDate']],
    ['misses the last element', { line: '' }, ['ELEMENT-MISSING /  cac:InvoiceLine']],
    ['finds an element that is not known here', { id: '<cbc:ID>1</cbc:ID><cbc:City>x</cbc:City>' }, ['ELEMENT-UNEXPECTED /cbc:City cbc:City']],
    ['finds an element of no known namespace', { id: '<cbc:ID>1</cbc:ID><x xmlns="urn:x"/>' }, ['ELEMENT-UNEXPECTED /{urn:x}x {urn:x}x']],
    ['finds an element at the wrong place, once', { issued: '', notes: `${parts.notes}${parts.issued}` }, ['ELEMENT-MISPLACED /cbc:IssueDate cbc:IssueDate']],
    ['finds an element that comes too often', { id: '<cbc:ID>1</cbc:ID><cbc:ID>2</cbc:ID><cbc:ID>3</cbc:ID>' }, ['ELEMENT-REPEATED /cbc:ID[2] cbc:ID 1', 'ELEMENT-REPEATED /cbc:ID[3] cbc:ID 1']],
    ['finds text between elements', { id: 'x<cbc:ID>1</cbc:ID>' }, ['TEXT-UNEXPECTED / x']],
    ['finds an element inside a value', { id: '<cbc:ID>1<cbc:ID>2</cbc:ID></cbc:ID>' }, ['ELEMENT-UNEXPECTED /cbc:ID/cbc:ID cbc:ID']],
    ['misses an attribute', { total: parts.total.replace(' currencyID="EUR"', '') }, ['ATTRIBUTE-MISSING /cac:LegalMonetaryTotal/cbc:PayableAmount  @currencyID']],
    ['finds an unknown attribute', { issued: parts.issued.replace('>', ' x="1">') }, ['ATTRIBUTE-UNEXPECTED /cbc:IssueDate @x']],
    ['finds an attribute on a group', { supplier: parts.supplier.replace('>', ' x="1">') }, ['ATTRIBUTE-UNEXPECTED /cac:AccountingSupplierParty @x']],
    ['finds an attribute with a wrong value', { notes: '<cbc:Note languageID="d!">b</cbc:Note>' }, ['ATTRIBUTE-VALUE /cbc:Note @languageID d! language']],
    ['finds a wrong date', { issued: '<cbc:IssueDate>2026-02-29</cbc:IssueDate>' }, ['VALUE /cbc:IssueDate 2026-02-29 date']],
    ['finds a wrong amount', { total: parts.total.replace('1.00', '1,00') }, ['VALUE /cac:LegalMonetaryTotal/cbc:PayableAmount 1,00 decimal']],
    ['finds an empty amount', { total: parts.total.replace('1.00', '') }, ['VALUE /cac:LegalMonetaryTotal/cbc:PayableAmount  decimal']],
    ['finds an attachment that is no base64', { documents: parts.documents.replace('QUJD', 'QUJ') }, ['VALUE /cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject QUJ base64Binary']],
    ['finds a long attachment that is no base64', { documents: parts.documents.replace('QUJD', `${'QUJD'.repeat(200)}ä===`) }, ['VALUE /cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject ä=== base64Binary']],
    ['finds what may not be nil', { issued: parts.issued.replace('>', ' xsi:nil="true">') }, ['ATTRIBUTE-UNEXPECTED /cbc:IssueDate @xsi:nil']],
    ['finds an empty extension', { extensions: '<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent/></ext:UBLExtension></ext:UBLExtensions>' }, ['ELEMENT-MISSING /ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent  *']],
  ] as const) {
    it(what, () => assert.deepEqual(findings(invoice(changes)).map((line) => line.replace('QUJD'.repeat(200), '').trim()), expected));
  }
  it('lets a long attachment with line ends pass', () => assert.deepEqual(findings(invoice({ documents: parts.documents.replace('QUJD', `${'QUJD'.repeat(200)}\n${'QUJD'.repeat(200)}\nQQ==\n`) })), []));
  it('lets hints on schemas and the type an element has anyway pass', () => assert.deepEqual(findings(invoice({ issued: '<cbc:IssueDate xsi:type="cbc:IssueDateType" xsi:schemaLocation="a b">2026-11-02</cbc:IssueDate>' })), []));
  it('looks into an extension only where it knows the elements', () => {
    const extension = (content: string) => invoice({ extensions: `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent>${content}</ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>` });
    assert.deepEqual(findings(extension('<x:a xmlns:x="urn:x"><x:b any="1">text</x:b></x:a>')), []);
    assert.deepEqual(findings(extension('<cbc:IssueDate>x</cbc:IssueDate>')), ['VALUE /ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/cbc:IssueDate x date']);
  });
  it('tells everything that is wrong at once', () => assert.equal(findings(invoice({ id: '', issued: '<cbc:IssueDate>x</cbc:IssueDate>', line: '<cac:InvoiceLine/>' })).length, 5));
  it('wants another root', () => assert.deepEqual(findings(`<cbc:ID ${spaces}/>`), ['ELEMENT-UNEXPECTED /cbc:ID cbc:ID ubl:Invoice, cn:CreditNote']));
});

describe('the structure of CII', () => {
  const document = (exchanged: string) => `<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext/><rsm:ExchangedDocument>${exchanged}</rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement/><ram:ApplicableHeaderTradeDelivery/><ram:ApplicableHeaderTradeSettlement/></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;
  const of = (exchanged: string) => findings(document(exchanged.replace('§', '<ram:IssueDateTime><udt:DateTime>2026-11-02T00:00:00</udt:DateTime></ram:IssueDateTime>')), 'cii').map((line) => line.replace('/rsm:CrossIndustryInvoice/rsm:ExchangedDocument', ''));
  it('has nothing against the least invoice', () => assert.deepEqual(of('<ram:ID>1</ram:ID><ram:IssueDateTime><udt:DateTimeString format="102">20261102</udt:DateTimeString></ram:IssueDateTime>'), []));
  it('takes one of two forms of a date, not both and not none', () => {
    assert.deepEqual(of('<ram:ID>1</ram:ID><ram:IssueDateTime><udt:DateTime>2026-11-02T00:00:00</udt:DateTime></ram:IssueDateTime>'), []);
    assert.deepEqual(of('<ram:ID>1</ram:ID><ram:IssueDateTime/>'), ['ELEMENT-MISSING /ram:IssueDateTime  udt:DateTimeString, udt:DateTime']);
    assert.deepEqual(of('<ram:ID>1</ram:ID><ram:IssueDateTime><udt:DateTimeString>1</udt:DateTimeString><udt:DateTime>2026-11-02T00:00:00</udt:DateTime></ram:IssueDateTime>'), ['ELEMENT-REPEATED /ram:IssueDateTime/udt:DateTime udt:DateTime 1']);
  });
  it('wants fixed attributes as they are', () => {
    assert.deepEqual(of('<ram:ID>1</ram:ID><ram:TypeCode listID="1001">380</ram:TypeCode>§'), []);
    assert.deepEqual(of('<ram:ID>1</ram:ID><ram:TypeCode listID="1002">380</ram:TypeCode>§'), ['ATTRIBUTE-VALUE /ram:TypeCode @listID 1002 1001']);
  });
});

describe('a lexical type', () => {
  for (const [type, good, bad] of [
    ['boolean', ['true', ' 0 '], ['TRUE', '', 'yes']],
    ['date', ['2024-02-29', '2026-11-02Z', '2026-11-02+14:00', ' -0004-02-29 ', '12026-01-01'], ['2023-02-29', '2026-1-1', '0000-01-01', '2026-11-02+14:01', '20261102', '2026-04-31', '1900-02-29']],
    ['time', ['12:00:00', '24:00:00.0', '12:00:00.5Z'], ['24:00:01', '12:00', '12:60:00', '12:00:00.']],
    ['dateTime', ['2026-11-02T12:00:00', '2026-12-31T24:00:00+01:00'], ['2026-11-02', '2026-11-02 12:00:00', 'T12:00:00', '2026-11-02T']],
    ['base64Binary', ['', 'AAAA', 'AA ==', 'AAA=\n'], ['A', 'AAA', 'A===', 'AB==', 'AAB=', 'AA-_', '====']],
    ['language', ['de', 'de-DE-1996', ' en '], ['de_DE', '', 'abcdefghi', 'de-']],
    ['anyURI', ['', 'a b', 'urn:a:b', 'http://h:80/p?q#f', './a:b', '//h', 'http://ä/'], [':a', '1:b', 'a#b#c', '%zz', 'http://h:p/', '[']],
    ['decimal', ['1', '-1.', '+.5'], ['1e1', '', '1,0']],
  ] satisfies [Lexical, string[], string[]][]) {
    it(`${type} knows what fits`, () => {
      assert.deepEqual(good.filter((text) => !fitsLexical(type, text)), []);
      assert.deepEqual(bad.filter((text) => fitsLexical(type, text)), []);
    });
  }
});
