/**
 * Program of the child process that compiles letters. It lives apart because the compiler keeps up to 1.3 MB of every
 * document for ever, whatever is evicted; the parent ends it after some hundred documents and starts another.
 * Runs without a loader: only types that can be stripped, no aliases.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ChildAnswer, ChildRequest } from './child-messages.ts';
import { typstBinding, type TypstCompiler } from './typst-binding.ts';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));
const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/fira-sans/package.json'));
const fonts = ['400Regular/FiraSans_400Regular', '400Regular_Italic/FiraSans_400Regular_Italic', '600SemiBold/FiraSans_600SemiBold', '700Bold/FiraSans_700Bold'];

/** Typst names each text that no font can show; PDF/UA-1 forbids the empty box. The message comes quoted once or twice. */
const undisplayable = /the text `\\?"(.+?)\\?"` could not be displayed/gs;
const replacement = '\u{FFFD}';

let compiler: TypstCompiler | undefined;

function getCompiler(): TypstCompiler {
  compiler ??= typstBinding().NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(join(fontFolder, `${font}.ttf`))) }],
  });
  return compiler;
}

function compileOnce(json: string): Buffer {
  const typst = getCompiler();
  const compilation = typst.compile({ mainFilePath: join(templates, 'letter.typ'), inputs: { letter: json } });
  if (!compilation.result) throw new Error(compilation.takeError()?.shortDiagnostics.map(({ message }) => message).join('; ') ?? 'no result');
  return typst.pdf(compilation.result, { pdfStandard: 'ua-1' });
}

/** Signs that no font has (an emoji in a free text) become a visible mark instead of costing the person the letter. */
function compileWithMarks(json: string): Buffer {
  try {
    return compileOnce(json);
  } catch (error) {
    const missing = missingTexts(error instanceof Error ? error.message : '');
    if (missing.length === 0) throw error;
    const replaceIn = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? missing.reduce((text, part) => text.replaceAll(part, replacement), value) : value;
    return compileOnce(JSON.stringify(JSON.parse(json), replaceIn));
  }
}

function missingTexts(message: string): string[] {
  const found = [...message.matchAll(undisplayable)].map((match) => unescapeRust(unescapeRust(match[1] ?? '')));
  // Longer first: a family emoji contains the emoji of one person.
  return [...new Set(found)].filter((text) => text !== '').toSorted((one, other) => other.length - one.length);
}

function unescapeRust(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function answer(message: ChildAnswer): void {
  process.send?.(message);
}

process.on('message', ({ id, json }: ChildRequest) => {
  try {
    answer({ id, pdf: compileWithMarks(json) });
    compiler?.evictCache(10);
  } catch (error) {
    // Only the rule that was broken may leave: diagnostics can quote the letter.
    const reason = (error instanceof Error ? error.message : 'unknown').replace(undisplayable, 'a text could not be displayed').slice(0, 500);
    answer({ id, fault: reason });
  }
});
// The parent is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0));
