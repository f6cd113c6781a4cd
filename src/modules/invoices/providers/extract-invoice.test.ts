import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { extractInvoice } from './extract-invoice.ts';

/** A PDF of one empty page, written object by object. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

function hybrid(name: string, xml: string): Uint8Array {
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(other.txt) 6 0 R (${name}) 4 0 R] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 5 0 R >> /AFRelationship /Alternative >>`,
    `<< /Type /EmbeddedFile /Subtype /text#2Fxml /Length ${xml.length} >>\nstream\n${xml}\nendstream`,
    '<< /Type /Filespec /F (other.txt) /UF (other.txt) /EF << /F 7 0 R >> >>',
    '<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream',
  ]);
}

describe('a PDF file', () => {
  for (const name of ['factur-x.xml', 'ZUGFeRD-invoice.xml', 'zugferd-invoice.xml', 'xrechnung.xml']) {
    it(`gives its invoice from ${name}, byte for byte`, async () => {
      const extracted = await extractInvoice(hybrid(name, '<a>1</a>'));
      assert.ok(extracted.ok);
      assert.equal(extracted.name, name);
      assert.equal(Buffer.from(extracted.xml).toString(), '<a>1</a>');
    });
  }
  it('without an invoice says so', async () => {
    assert.deepEqual(await extractInvoice(hybrid('something.xml', '<a/>')), { ok: false, code: 'withoutInvoice' });
    assert.deepEqual(await extractInvoice(pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])), { ok: false, code: 'withoutInvoice' });
  });
  it('behind a password says so', async () => {
    const locked = pdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`],
      `/Encrypt 3 0 R /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`,
    );
    assert.deepEqual(await extractInvoice(locked), { ok: false, code: 'encrypted' });
  });
  it('that is broken says so', async () => {
    assert.deepEqual(await extractInvoice(Buffer.from('%PDF-1.7\nnothing more')), { ok: false, code: 'broken' });
    assert.deepEqual(await extractInvoice(new Uint8Array()), { ok: false, code: 'broken' });
  });
  it('that takes too long is given up, and the next one is read', async () => {
    const file = hybrid('factur-x.xml', '<a/>');
    assert.deepEqual(await extractInvoice(file, { milliseconds: 0, megabytes: 200 }), { ok: false, code: 'tooCostly' });
    assert.equal((await extractInvoice(file, { milliseconds: 60_000, megabytes: 200 })).ok, true);
  });
  it('that takes too much memory is given up', async () => {
    assert.deepEqual(await extractInvoice(hybrid('factur-x.xml', '<a/>'), { milliseconds: 60_000, megabytes: 4 }), { ok: false, code: 'tooCostly' });
  });
  it('is not changed by reading it', async () => {
    const file = hybrid('factur-x.xml', '<a/>');
    const copy = Buffer.from(file);
    await extractInvoice(file);
    assert.deepEqual(Buffer.from(file), copy);
  });
});
