import { createRequire } from 'node:module';

/** What one compilation gives back; `takeError` says why there is no result. */
interface Compilation {
  readonly result: object | null;
  takeError(): { readonly shortDiagnostics: readonly { readonly message: string }[] } | null;
}

/** The part of the native Typst compiler that letters need. */
export interface TypstCompiler {
  compile(options: { mainFilePath: string; inputs: Record<string, string> }): Compilation;
  pdf(document: object, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}

interface TypstBinding {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }): TypstCompiler;
  };
}

/** The wrapper package asks for binaries that were never published, so the platform's own package is loaded by name. */
const packageByPlatform: Readonly<Record<string, string>> = {
  'linux-x64': '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
};

/** Loads the native compiler; throws a fault where none is published for this platform. */
export function typstBinding(): TypstBinding {
  const platform = `${process.platform}-${process.arch}`;
  const name = packageByPlatform[platform];
  if (name === undefined) throw new Error(`no document compiler is published for ${platform}`);
  const loaded: unknown = createRequire(import.meta.url)(name);
  return loaded as TypstBinding;
}
