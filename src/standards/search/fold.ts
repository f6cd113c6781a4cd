const german: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l' };

/**
 * Lower case without umlauts, ß and accents. „Hünd“ and „Hund“ become the same; „ae“ typed for „ä“ is a spelling
 * that `spellings` adds at query time, because folding it everywhere would damage words such as „Bauer“.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœł]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
