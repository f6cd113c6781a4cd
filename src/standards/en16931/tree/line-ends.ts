/** How many lines end in a part of a file: by line feed, carriage return or both together. */
export function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  let count = 0;
  for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) count++;
  for (let at = part.indexOf(13); at >= 0; at = part.indexOf(13, at + 1)) if (part[at + 1] !== 10) count++;
  return count;
}
