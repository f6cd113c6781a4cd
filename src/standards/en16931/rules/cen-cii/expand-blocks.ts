/** Turns blocks of `@ place` and `number path` into lines of `number place/path`; names without prefix are `ram:`. */
export function expandBlocks(text: string): string[] {
  const lines: string[] = [];
  let place: string[] = [];
  for (const row of text.trim().split('\n')) {
    const [first = '', path = ''] = row.split(' ');
    if (first === '@') place = path === '' ? [] : [path];
    else lines.push(`${first} ${[...place, ...path.split('/').map(withPrefix)].join('/')}`);
  }
  return lines;
}

function withPrefix(name: string): string {
  return name.includes(':') || name.startsWith('@') ? name : `ram:${name}`;
}
