const vowels = 'aeiouy';

/**
 * Stem of a folded German word after the published Snowball rules for German (steps 1–3 with the regions R1 and R2),
 * working on folded letters, so that „Anmeldung“, „anmelden“ and „Anmeldungen“ meet in „anmeld“.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const r1 = Math.max(regionAfter(word, 0), 3);
  const r2 = regionAfter(word, regionAfter(word, 0));
  return stepThree(stepTwo(stepOne(word, r1), r1), r1, r2);
}

/** Start of the region after the first non-vowel that follows a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!isVowel(word, i) && isVowel(word, i - 1)) return i + 1;
  }
  return word.length;
}

function isVowel(word: string, at: number): boolean {
  return vowels.includes(word.charAt(at));
}

function stepOne(word: string, r1: number): string {
  const ending = longestEnding(word, ['ern', 'em', 'er', 'en', 'es', 'e']);
  if (ending !== undefined && word.length - ending.length >= r1) {
    const rest = word.slice(0, -ending.length);
    return /^(en|es|e)$/.test(ending) && rest.endsWith('niss') ? rest.slice(0, -1) : rest;
  }
  if (word.endsWith('s') && word.length - 1 >= r1 && /[bdfghklmnrt]$/.test(word.slice(0, -1))) return word.slice(0, -1);
  return word;
}

function stepTwo(word: string, r1: number): string {
  const ending = longestEnding(word, ['est', 'en', 'er']);
  if (ending !== undefined && word.length - ending.length >= r1) return word.slice(0, -ending.length);
  if (word.endsWith('st') && word.length - 2 >= r1 && word.length >= 6 && /[bdfghklmnt]st$/.test(word)) return word.slice(0, -2);
  return word;
}

function stepThree(word: string, r1: number, r2: number): string {
  const within = (ending: string, region: number) => word.length - ending.length >= region;
  for (const ending of ['end', 'ung']) {
    if (!word.endsWith(ending) || !within(ending, r2)) continue;
    const rest = word.slice(0, -3);
    return rest.endsWith('ig') && !rest.endsWith('eig') && rest.length - 2 >= r2 ? rest.slice(0, -2) : rest;
  }
  for (const ending of ['isch', 'ig', 'ik']) {
    if (word.endsWith(ending) && within(ending, r2) && word.charAt(word.length - ending.length - 1) !== 'e') return word.slice(0, -ending.length);
  }
  for (const ending of ['lich', 'heit', 'keit']) {
    if (!word.endsWith(ending) || !within(ending, r2)) continue;
    const rest = word.slice(0, -4);
    return /(er|en)$/.test(rest) && rest.length - 2 >= r1 ? rest.slice(0, -2) : rest;
  }
  return word;
}

function longestEnding(word: string, endings: readonly string[]): string | undefined {
  return endings.find((ending) => word.endsWith(ending));
}
