import { fold } from './fold.ts';
import { readQuery, type Concept } from './read-query.ts';
import type { Phrase, PhraseWord, SearchIndex } from './search-index.ts';
import { tokenize } from './tokenize.ts';

/** One thing found; `why` is the name or synonym that fitted best. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly why: string;
}

/** How much of the score is the best phrase alone, all phrases of the document together, and the other members of its subject. */
const ofPhrase = 0.72;
const ofDocument = 0.18;
const ofGroup = 0.1;
/** Within the best phrase: how much it counts that nothing else is said there. */
const ofBrevity = 0.6;
/** What is left of a hit when the same subject already stands above it. */
const sameSubject = 0.8;
/** Members of a subject count as equally good down to this share of its best. */
const asGood = 0.9;
/** A phrase that covers less than this share of the best covered one is not looked at. */
const worthLooking = 0.4;
/** Typed word for word. */
const wordForWord = 1.25;

/**
 * Finds documents for what a person typed, best first. Any word may match (people write more words than a name has);
 * the more of the query a name covers, and the less else it says, the higher it stands. Never throws.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const concepts = readQuery(index, query);
  const touched = addUp(index, concepts);
  const hits = best(index, touched, concepts, tokenize(fold(query)).join(' '));
  clear(index, touched, concepts);
  return giveWay(index, hits, limit).map(({ document, score, phrase }) => ({ id: index.documents[document]?.id ?? '', score, why: phrase.text }));
}

/** Places that hold something, to be looked at and cleared again. */
interface Touched {
  readonly phrases: number[];
  readonly documents: number[];
  readonly groups: number[];
}

interface Found {
  readonly document: number;
  readonly score: number;
  readonly phrase: Phrase;
}

/** Adds up, for every phrase, document and subject, how much of the query it covers; and how surely each term was meant. */
function addUp(index: SearchIndex, concepts: readonly Concept[]): Touched {
  const { byPhrase, byDocument, byGroup, bestOfPhrase, bestOfDocument, bestOfGroup, sureness } = index.sums;
  const touched: Touched = { phrases: [], documents: [], groups: [] };
  const raise = (best: Float32Array, sum: Float32Array, at: number, value: number, list: number[]) => {
    const before = best[at] ?? 0;
    if (value <= before) return;
    if ((sum[at] ?? 0) === 0) list.push(at);
    best[at] = value;
    sum[at] = (sum[at] ?? 0) + value - before;
  };
  for (const { terms, worth } of concepts) {
    for (const [term, sure] of terms) {
      sureness[term] = Math.max(sureness[term] ?? 0, sure);
      const held = index.postings[term];
      if (held === undefined) continue;
      for (let at = 0; at < held.phrases.length; at++) {
        const phrase = held.phrases[at] ?? 0;
        const value = worth * sure * (held.weights[at] ?? 0);
        const document = index.phrases[phrase]?.document ?? 0;
        raise(bestOfPhrase, byPhrase, phrase, value, touched.phrases);
        raise(bestOfDocument, byDocument, document, value, touched.documents);
        raise(bestOfGroup, byGroup, index.groupOf[document] ?? 0, value, touched.groups);
      }
    }
    for (const at of touched.phrases) bestOfPhrase[at] = 0;
    for (const at of touched.documents) bestOfDocument[at] = 0;
    for (const at of touched.groups) bestOfGroup[at] = 0;
  }
  return touched;
}

function best(index: SearchIndex, touched: Touched, concepts: readonly Concept[], typed: string): Found[] {
  const { byPhrase, byDocument, byGroup } = index.sums;
  const total = concepts.reduce((sum, { worth }) => sum + worth, 0);
  const most = touched.phrases.reduce((top, at) => Math.max(top, byPhrase[at] ?? 0), 0);
  const literally = new Set(index.byText.get(typed) ?? []);
  const found = new Map<number, Found>();
  for (const at of touched.phrases) {
    const covered = byPhrase[at] ?? 0;
    const phrase = index.phrases[at];
    if (phrase === undefined || covered < most * worthLooking) continue;
    const { document } = phrase;
    const brevity = 1 - ofBrevity + ofBrevity * coverageOf(index, phrase.words);
    const group = index.groupOf[document] ?? 0;
    const fit = (covered / total) * brevity * phrase.weight;
    const family = Math.min(1, 30 / (index.groupSize[group] ?? 1));
    const all = ofPhrase * fit + (ofDocument * (byDocument[document] ?? 0)) / total + (ofGroup * family * (byGroup[group] ?? 0)) / total;
    const score = all * (literally.has(at) ? wordForWord : 1) * (1 + 0.25 * (index.documents[document]?.prior ?? 0));
    if (score > (found.get(document)?.score ?? 0)) found.set(document, { document, score, phrase });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.document - b.document);
}

/** How much of a phrase the query speaks of: 1 = nothing else is said. */
function coverageOf(index: SearchIndex, words: readonly PhraseWord[]): number {
  const { sureness } = index.sums;
  let told = 0;
  let total = 0;
  for (const { whole, parts } of words) {
    const worth = index.rarity[whole] ?? 0;
    let ofParts = 0;
    for (const part of parts) ofParts += sureness[part] ?? 0;
    total += worth;
    told += worth * Math.max(sureness[whole] ?? 0, parts.length === 0 ? 0 : (0.9 * ofParts) / parts.length);
  }
  return total === 0 ? 0 : told / total;
}

function clear(index: SearchIndex, touched: Touched, concepts: readonly Concept[]): void {
  const { byPhrase, byDocument, byGroup, sureness } = index.sums;
  for (const at of touched.phrases) byPhrase[at] = 0;
  for (const at of touched.documents) byDocument[at] = 0;
  for (const at of touched.groups) byGroup[at] = 0;
  for (const { terms } of concepts) for (const term of terms.keys()) sureness[term] = 0;
}

/**
 * Members of one subject give way a little to other subjects: three variants of the same are poor help for who meant something else.
 * Among members that fit about as well, the one that is wanted most goes first.
 */
function giveWay(index: SearchIndex, hits: readonly Found[], limit: number): Found[] {
  const considered = hits.slice(0, limit * 4 + 20);
  const wanted = (hit: Found) => index.documents[hit.document]?.prior ?? 0;
  const subjects = Map.groupBy(considered, (hit) => index.groupOf[hit.document] ?? 0);
  return [...subjects.values()]
    .flatMap((members) => {
      const top = members[0]?.score ?? 0;
      const leader = members.reduce((one, other) => (other.score >= top * asGood && wanted(other) > wanted(one) ? other : one));
      return [{ ...leader, score: top }, ...members.filter((hit) => hit !== leader).map((hit, at) => ({ ...hit, score: hit.score * (at === 0 ? sameSubject : sameSubject ** 2) }))];
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, Math.max(0, limit));
}
