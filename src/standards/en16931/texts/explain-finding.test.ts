import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { explainFinding } from './explain-finding.ts';

describe('the words of a finding', () => {
  it('names the field, what is there and what would be right', () => {
    const { field, text } = explainFinding({ rule: 'BR-CO-15', path: '/ubl:Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount', found: '120.00', expected: '119.00' });
    assert.equal(field, 'BT-112');
    assert.match(text.de, /„Gesamtbetrag mit Umsatzsteuer“ \(BT-112\).*Angegeben: 120\.00\. Richtig wäre: 119\.00\./);
    assert.match(text.en, /It should be: 119\.00\./);
  });

  it('says what to add when something is missing', () => {
    assert.match(explainFinding({ rule: 'BR-DE-15' }).text.de, /Leitweg-ID/);
    assert.match(explainFinding({ rule: 'BR-01' }).text.de, /fehlt oder ist leer\. Bitte ergänzen Sie/);
  });

  it('trusts the place more than the rule where one rule serves many fields', () => {
    assert.equal(explainFinding({ rule: 'BR-CL-14', path: '/ubl:Invoice/cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode', found: 'XX' }).field, 'BT-55');
    assert.equal(explainFinding({ rule: 'BR-CL-14', path: '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:CountryID' }).field, 'BT-40');
  });

  it('knows every VAT category', () => {
    assert.match(explainFinding({ rule: 'BR-AE-02' }).text.de, /Umkehrung der Steuerschuld.*des Käufers/);
    assert.match(explainFinding({ rule: 'BR-O-05' }).text.de, /nicht angegeben/);
    assert.match(explainFinding({ rule: 'BR-AG-09' }).text.de, /Steuersatz ÷ 100/);
  });

  it('keeps long values out of the sentence and has words for what it does not know', () => {
    assert.ok(explainFinding({ rule: 'XSD-VALUE', found: 'x'.repeat(5_000) }).text.de.length < 400);
    assert.match(explainFinding({ rule: 'UBL-CR-001', path: '/ubl:Invoice/ext:UBLExtensions', found: 'ext:UBLExtensions' }).text.de, /^Das Element ext:UBLExtensions verwendet eine Rechnung nach EN 16931 an dieser Stelle nicht/);
  });
});
