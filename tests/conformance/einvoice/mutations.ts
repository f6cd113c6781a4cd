/** A damaged document and what was done to it. */
export interface Mutation {
  readonly text: string;
  readonly what: string;
}

interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the content begins and ends; undefined for an empty tag. */
  readonly inside: readonly [number, number] | undefined;
  readonly depth: number;
}

const values = ['', '  ', 'abc', '1', '-1.50', '1,5', '1e5', 'true', 'TRUE', '2024-02-30', '2024-02-29', '2024-01-01+14:00', '2024-01-01+15:00', '+5', '.5', ' 5 ', 'AAAA', 'AAA', 'AB==', 'äöü', 'de_DE', 'INF', '<x/>', 'x<!-- c -->y', '<![CDATA[5]]>'];
const attributes = ['foo="1"', 'xml:lang="de"', 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"', 'languageID="de"', 'languageID="!"', 'currencyID=""', 'unitCode="x"', 'schemeID="x"', 'schemeURI="a#b#c"', 'listURI="a b"', 'listID="1001"', 'format="102"', 'mimeCode="a"'];
const names = ['cbc:ID', 'cbc:Note', 'cac:Party', 'cac:TaxTotal', 'ram:ID', 'ram:Name', 'ram:TypeCode', 'ram:BasisAmount', 'udt:DateTime', 'foo'];

/** Damages documents at one or two random places each: what is removed, doubled, moved, renamed, emptied, or given another value. */
export function mutations(documents: readonly string[], count: number, seed: number): Mutation[] {
  const random = randomNumbers(seed);
  const pick = <T>(all: readonly T[]): T => {
    const one = all[Math.floor(random() * all.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return Array.from({ length: count }, () => {
    let text = pick(documents);
    const done: string[] = [];
    const times = random() < 0.7 ? 1 : 2;
    for (let time = 0; time < times; time++) {
      const spans = spansOf(text);
      if (spans.length === 0) break;
      const [what, change] = pick(damages);
      const span = pick(spans);
      text = change(text, span, spans, pick);
      done.push(`${what} ${span.name}`);
    }
    return { text, what: done.join(', ') };
  });
}

type Change = (text: string, span: Span, spans: readonly Span[], pick: <T>(all: readonly T[]) => T) => string;

const replace = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
const insertValue: Change = (text, span, spans, pick) => {
  const leaves = spans.filter(({ inside }) => inside !== undefined && !text.slice(...inside).includes('<'));
  const { inside } = leaves.includes(span) ? span : pick(leaves);
  return inside === undefined ? text : replace(text, ...inside, pick(values));
};

const damages: readonly (readonly [string, Change])[] = [
  ['remove', (text, { start, end }) => replace(text, start, end, '')],
  ['double', (text, { start, end }) => replace(text, end, end, text.slice(start, end))],
  ['rename', (text, { start, end, name, inside }, _spans, pick) => {
    const other = pick(names);
    return inside === undefined ? text : replace(text, start, end, `<${other}${text.slice(start + 1 + name.length, inside[1])}</${other}>`);
  }],
  ['empty', (text, { inside }) => (inside === undefined ? text : replace(text, ...inside, ''))],
  ['value', insertValue],
  ['another value', insertValue],
  ['attribute', (text, { start, name }, _spans, pick) => replace(text, start + 1 + name.length, start + 1 + name.length, ` ${pick(attributes)}`)],
  ['no attribute', (text, { start, end }) => replace(text, start, end, text.slice(start, end).replace(/^(<[\w:.-]+)\s[^<>]*?(\/?>)/, '$1$2'))],
  ['attribute value', (text, { start, end }, _spans, pick) => replace(text, start, end, text.slice(start, end).replace(/^(<[^<>]*?=)"[^"]*"/, (_whole, before: string) => `${before}"${pick(values).replaceAll('<', '&lt;')}"`))],
  ['insert before', (text, { start }, _spans, pick) => {
    const name = pick(names);
    return replace(text, start, start, `<${name}>1</${name}>`);
  }],
  ['text before', (text, { start }, _spans, pick) => replace(text, start, start, pick(['x', ' ', '&#160;', '<!--c-->', '<?p x?>', '&#32;']))],
  ['copy elsewhere', (text, { start, end }, spans, pick) => {
    const other = pick(spans);
    return other.start < end && other.end > start ? text : replace(text, other.start, other.start, text.slice(start, end));
  }],
];

/** Every element but the root, by a reading of tags that suits the well-made documents of the corpus. */
function spansOf(text: string): Span[] {
  const open: { name: string; start: number; content: number }[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)[^<>]*?(\/?)>/g)) {
    const [whole, closing, name = '', empty] = match;
    const end = match.index + whole.length;
    if (closing === '/') {
      const begun = open.pop();
      if (begun !== undefined) spans.push({ name: begun.name, start: begun.start, end, inside: [begun.content, match.index], depth: open.length });
    } else if (empty === '/') {
      spans.push({ name, start: match.index, end, inside: undefined, depth: open.length });
    } else {
      open.push({ name, start: match.index, content: end });
    }
  }
  return spans.filter(({ depth }) => depth > 0);
}

/** A linear congruential sequence between 0 and 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
