/** A copy of a part of a text. A part as such keeps the whole text in memory, however short it is, so nothing that outlives a document may hold one. */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
