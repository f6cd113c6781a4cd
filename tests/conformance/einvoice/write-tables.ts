import type { SchemaTables } from '../../../src/standards/en16931/structure/schema-tables.ts';

const width = 158;

/** The source texts of the two files that hold the tables of one syntax, by file name. */
export function writeTables(syntax: string, source: string, { roots, elements, values, groups }: SchemaTables): Record<string, string> {
  const entries = (record: Readonly<Record<string, string>>, indent: string) => Object.entries(record).flatMap(([type, text]) => entry(type, text, indent));
  const groupLines = [
    `/** The content of every type that holds elements. ${source}; see \`SchemaTables\`. */`,
    `export const ${syntax}Groups: Readonly<Record<string, string>> = {`,
    ...entries(groups, '  '),
    '};',
    '',
  ];
  const tableLines = [
    "import type { SchemaTables } from './schema-tables.ts';",
    `import { ${syntax}Groups } from './${syntax}-groups.ts';`,
    '',
    `/** ${source}; see \`SchemaTables\`. */`,
    `export const ${syntax}Tables: SchemaTables = {`,
    `  roots: [${roots.map((root) => `'${root}'`).join(', ')}],`,
    '  values: {',
    ...entries(values, '    '),
    '  },',
    '  elements: {',
    ...entries(elements, '    '),
    '  },',
    `  groups: ${syntax}Groups,`,
    '};',
    '',
  ];
  return { [`${syntax}-tables.ts`]: tableLines.join('\n'), [`${syntax}-groups.ts`]: groupLines.join('\n') };
}

function entry(type: string, text: string, indent: string): string[] {
  const lines = [`${indent}'${type}': \``];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    const longer = line.endsWith('`') ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > width) lines.push(`${indent}  ${word}`);
    else lines[last] = longer;
  }
  if (lines.length === 1) return [`${indent}'${type}': '${text}',`];
  return lines.with(-1, `${lines.at(-1)}\`,`);
}
