import { readQuery, type Concept } from './read-query.ts';
import type { Phrase, SearchIndex } from './search-index.ts';

/** One thing found; `why` is the name or synonym that fitted best. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly why: string;
}

/** How many of the best by words are compared phrase by phrase. */
const shortList = 60;

/**
 * Finds documents for what a person typed, best first. Any word may match (people write more words than a name has);
 * the more of the query a name covers, and the less else it says, the higher it stands. Never throws.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const concepts = readQuery(index, query);
  const byWords = scoreByWords(index, concepts);
  const best = [...byWords].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(shortList, limit));
  return best
    .map(([at, words]) => {
      const document = index.documents[at];
      const fit = bestPhrase(index.phrases[at] ?? [], concepts, index);
      return { id: document?.id ?? '', why: fit.text, score: words * (0.3 + 0.7 * fit.fit) * (1 + 0.35 * (document?.prior ?? 0)) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
}

function rarity(index: SearchIndex, term: string): number {
  const held = index.postings.get(term)?.length ?? 0;
  return Math.log(1 + index.documents.length / (held + 1));
}

function scoreByWords(index: SearchIndex, concepts: readonly Concept[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const concept of concepts) {
    const best = new Map<number, number>();
    for (const [term, sureness] of concept.terms) {
      const worth = sureness * concept.weight * rarity(index, term);
      for (const { document, weight } of index.postings.get(term) ?? []) {
        const value = worth * weight;
        if (value > (best.get(document) ?? 0)) best.set(document, value);
      }
    }
    for (const [document, value] of best) scores.set(document, (scores.get(document) ?? 0) + value);
  }
  return scores;
}

/** The phrase in which query and phrase cover each other best: 1 = the same words, nothing left over on either side. */
function bestPhrase(phrases: readonly Phrase[], concepts: readonly Concept[], index: SearchIndex): { text: string; fit: number } {
  const total = concepts.reduce((sum, concept) => sum + concept.weight * worthOf(concept, index), 0);
  let best = { text: phrases[0]?.text ?? '', fit: 0 };
  for (const phrase of phrases) {
    let covered = 0;
    let words = 0;
    for (const concept of concepts) {
      let sureness = 0;
      for (const [term, sure] of concept.terms) if (sure > sureness && phrase.terms.has(term)) sureness = sure;
      covered += sureness * concept.weight * worthOf(concept, index);
      if (sureness > 0) words += concept.weight;
    }
    const ofQuery = total === 0 ? 0 : covered / total;
    const ofPhrase = Math.min(1, words / phrase.length);
    const fit = Math.sqrt(ofQuery * ofPhrase) * phrase.weight;
    if (fit > best.fit) best = { text: phrase.text, fit };
  }
  return best;
}

function worthOf(concept: Concept, index: SearchIndex): number {
  let worth = 0;
  for (const term of concept.terms.keys()) worth = Math.max(worth, rarity(index, term));
  // A word nobody has ever used must not weigh more than the rarest known one.
  return worth === 0 ? 5 : worth;
}
