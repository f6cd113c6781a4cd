import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { attributeOf } from './attribute-of.ts';
import { childOf } from './child-of.ts';
import { childrenOf } from './children-of.ts';
import { collapseSpace } from './collapse-space.ts';
import { descend } from './descend.ts';
import { descendantText } from './descendant-text.ts';
import { LineIndex } from './line-index.ts';
import { parseXml } from './parse-xml.ts';
import { pathOf } from './path-of.ts';
import { scanXml } from './scan-xml.ts';
import { startTree } from './start-tree.ts';
import type { TreeLimits } from './tree-limits.ts';
import type { XmlElement } from './xml-element.ts';

const ubl = 'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"';
const limits: TreeLimits = { bytes: 1e6, depth: 8, elements: 100, attributes: 8 };

function read(text: string | Uint8Array): XmlElement {
  const parsed = parseXml(typeof text === 'string' ? Buffer.from(text) : text);
  assert.ok(parsed.ok, parsed.ok ? '' : JSON.stringify(parsed.problem));
  return parsed.root;
}

function problem(text: string | Uint8Array, within?: TreeLimits): string {
  const parsed = parseXml(typeof text === 'string' ? Buffer.from(text) : text, within);
  assert.ok(!parsed.ok);
  return parsed.problem.code;
}

/** Everything a tree says, without parents. */
function plain(element: XmlElement): unknown {
  const { name, text, attributes, bytes, line, children } = element;
  return { name, text, attributes: attributes && [...attributes].map(([key, value]) => `${key}=${value}`).sort((a, b) => (a < b ? -1 : 1)), bytes, line, children: children.map(plain) };
}

function fully(source: string): unknown {
  const tree = startTree(limits);
  tree.write(source);
  const finished = tree.finish();
  return finished.ok ? plain(finished.root) : undefined;
}

describe('an XML file', () => {
  it('becomes a tree under the customary prefixes, with lines, texts and attributes', () => {
    const root = read(`<?xml version="1.0"?>\n<Invoice ${ubl}>\n  <b:ID schemeID="x&#65;">1</b:ID>\n  <a:Party>\n<b:Name>Müller &amp; Söhne</b:Name></a:Party>\n<a:Party/></Invoice>`);
    assert.equal(root.name, 'ubl:Invoice');
    assert.equal(root.line, 2);
    const [id, first, second] = root.children;
    assert.ok(id && first && second);
    assert.deepEqual([id.name, id.text, attributeOf(id, 'schemeID'), id.line], ['cbc:ID', '1', 'xA', 3]);
    assert.equal(childOf(first, 'cbc:Name')?.text, 'Müller & Söhne');
    assert.equal(childOf(first, 'cbc:Name')?.line, 5);
    assert.deepEqual(childrenOf(root, 'cac:Party'), [first, second]);
    assert.deepEqual(descend(root, 'cac:Party', 'cbc:Name').map(pathOf), ['/ubl:Invoice/cac:Party[1]/cbc:Name']);
    assert.equal(descendantText(root), '1Müller & Söhne');
    assert.equal(id.parent, root);
  });
  it('keeps the names of unknown namespaces apart, and foreign attributes', () => {
    const root = read('<x:a xmlns:x="urn:other" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" x:y="1" y="2"><b xml:lang="de"/></x:a>');
    assert.equal(root.name, '{urn:other}a');
    assert.deepEqual([...(root.attributes ?? [])], [['xsi:nil', 'true'], ['{urn:other}y', '1'], ['y', '2']]);
    assert.equal(root.children[0]?.name, 'b');
    assert.equal(root.children[0] && attributeOf(root.children[0], 'xml:lang'), 'de');
  });
  for (const [encoding, bytes] of [
    ['UTF-8 with a mark', Buffer.from('\ufeff<a>ä€</a>')],
    ['UTF-16 LE', Buffer.from('\ufeff<a>ä€</a>', 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from('<a>ä€</a>', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeff<a>ä€</a>', 'utf16le').swap16()],
    ['windows-1252', Buffer.concat([Buffer.from("<?xml version='1.0' encoding='windows-1252'?><a>"), Buffer.from([0xe4, 0x80]), Buffer.from('</a>')])],
    ['ISO-8859-15', Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-15"?><a>'), Buffer.from([0xe4, 0xa4]), Buffer.from('</a>')])],
  ] as const) {
    it(`is read in ${encoding}`, () => assert.equal(read(bytes).text, 'ä€'));
  }
  it('is read in ISO-8859-1, where 0x80 is no euro', () => {
    const bytes = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>'), Buffer.from([0xe4, 0x80]), Buffer.from('</a>')]);
    assert.equal(read(bytes).text, 'ä\u0080');
  });
  it('keeps long base64 content out of the tree and counts its lines', () => {
    const content = `${'QUJD'.repeat(100)}\r\n${'QUJD'.repeat(100)}\n`;
    for (const inside of ['', '<!-- BinaryObject> -->', '<![CDATA[x]]>']) {
      const source = `<Invoice ${ubl}>${inside}<b:EmbeddedDocumentBinaryObject filename="a>b">${content}</b:EmbeddedDocumentBinaryObject>\n<b:ID/></Invoice>`;
      const root = read(source);
      const [object, id] = root.children;
      assert.ok(object?.bytes && id);
      assert.equal(Buffer.from(source).subarray(object.bytes.start, object.bytes.end).toString(), content);
      assert.equal(object.text, '');
      assert.equal(id.line, 4);
    }
  });
  it('keeps a long text that is no attachment', () => {
    const long = 'QUJD'.repeat(1000);
    assert.equal(read(`<Invoice ${ubl}><b:Note>${long}</b:Note></Invoice>`).children[0]?.text, long);
  });
});

describe('refuses a file', () => {
  for (const [code, text] of [
    ['empty', ''],
    ['doctype', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['doctype', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
    ['too-deep', '<a>'.repeat(9) + '</a>'.repeat(9)],
    ['too-large', `<a>${'<b/>'.repeat(100)}</a>`],
    ['too-many-attributes', `<a ${Array.from({ length: 9 }, (_, index) => `b${index}=""`).join(' ')}/>`],
    ['encoding-unknown', '<?xml version="1.0" encoding="EBCDIC"?><a/>'],
    ['not-well-formed', '<a>'],
    ['not-well-formed', '<a></b>'],
    ['not-well-formed', '<a/><a/>'],
    ['not-well-formed', '<a/>x'],
    ['not-well-formed', 'x<a/>'],
    ['not-well-formed', '<a>\u0001</a>'],
    ['not-well-formed', '<a>&amp</a>'],
    ['not-well-formed', '<a>&b;</a>'],
    ['not-well-formed', '<a>]]></a>'],
    ['not-well-formed', '<a b="1" b="2"/>'],
    ['not-well-formed', '<a b="<"/>'],
    ['not-well-formed', '<a b=1/>'],
    ['not-well-formed', '<a b="1"c="2"/>'],
    ['not-well-formed', '<a><!-- -- --></a>'],
    ['not-well-formed', '<p:a/>'],
    ['not-well-formed', '<a p:b=""/>'],
    ['not-well-formed', '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="" q:b=""/>'],
    ['not-well-formed', '<a xmlns:p=""/>'],
    ['not-well-formed', '<a xmlns:xml="urn:x"/>'],
    ['not-well-formed', '<1a/>'],
    ['not-well-formed', '< a/>'],
    ['not-well-formed', '<?xml version="1.0"?'],
    ['not-well-formed', ''.padStart(20)],
  ] as const) {
    it(`as ${code}: ${text.slice(0, 50)}`, () => assert.equal(problem(text, limits), code));
  }
  it('as encoding-broken: bytes its encoding does not know', () => {
    assert.equal(problem(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])), 'encoding-broken');
    assert.equal(problem(Buffer.concat([Buffer.from("<?xml version='1.0' encoding='US-ASCII'?><a>ä</a>")])), 'encoding-broken');
  });
  it('as too-large: more bytes than allowed', () => assert.equal(problem(`<a>${' '.repeat(1e6)}</a>`, limits), 'too-large'));
});

describe('the quick reader', () => {
  const pieces = fc.constantFrom('<a>', '</a>', '<b:c>', '</b:c>', '<b:c x="1">', "<b:c x='&lt;'>", '<a/>', '<b:c x="1" />', 'text', ' ', '\n  ', '\r\n', '&amp;', '&#65;', '&', '>', ']]>', '<!-- c -->', '<!-- -- -->', '<![CDATA[x]]>', '<?p x?>', '<d xmlns="urn:x">', '</d>', '<e:f/>', 'ä', '\u0001', '<b:c x="1" x="2"/>', '<b:c\n x="a\tb"\n/>', '<b:c xml:lang="de"/>', '</a >', '<', '"');
  it('says just what the full parser says, or leaves the file to it', () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', ' ', '<!-- c -->'), (inside, before) => {
        const source = `${before}<a xmlns:b="urn:b">${inside.join('')}</a>`;
        const read = scanXml(source, [], new LineIndex(source, [], new Uint8Array()), limits);
        if (read === undefined) return;
        assert.ok(read.ok);
        quick++;
        assert.deepEqual(plain(read.root), fully(source));
      }),
      { numRuns: 3000, seed: 7 },
    );
    assert.ok(quick > 100, `only ${quick} were read quickly`);
  });
  it('reads the usual invoice, with line ends of every kind', () => {
    for (const end of ['\n', '\r\n']) {
      const source = ['<?xml version="1.0" encoding="UTF-8"?>', '<!-- made by hand -->', `<Invoice ${ubl}>`, '  <b:ID>1</b:ID>', '  <b:Note>a', 'b &gt; c</b:Note>', '  <a:Party', '    x="1"/>', '  <b:Name> </b:Name>', '</Invoice>', ''].join(end);
      const read = scanXml(source, [], new LineIndex(source, [], new Uint8Array()), limits);
      assert.ok(read?.ok);
      assert.deepEqual(plain(read.root), fully(source));
    }
  });
});

it('white space collapses as XPath normalize-space does', () => {
  for (const [text, expected] of [['', ''], [' ', ''], ['a', 'a'], [' a', 'a'], ['a ', 'a'], ['a  b', 'a b'], ['a\nb', 'a b'], ['\ta\r\n b\n', 'a b'], ['a\u00a0b', 'a\u00a0b']] as const) {
    assert.equal(collapseSpace(text), expected);
  }
});
