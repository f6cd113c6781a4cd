const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l' };

/**
 * Lower case without umlauts, ß and accents: „Größe“ and „Grosse“ become the same. „ae“ typed for „ä“ is a spelling
 * that the query reader tries, because folding it everywhere would damage words such as „Steuer“.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæøœł]/g, (letter) => letters[letter] ?? letter);
}
