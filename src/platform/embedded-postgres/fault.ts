import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

type Texts = typeof de;

/**
 * Why the built-in database cannot be had. `message` is one sentence in German and one in English, fit for a terminal;
 * `code` is the key of that sentence.
 */
export class EmbeddedPostgresFault<Code extends keyof Texts = keyof Texts> extends Error {
  readonly code: Code;

  constructor(code: Code, parameters: Parameters<Texts[Code]>, options?: ErrorOptions) {
    const say = (texts: Texts): string => (texts[code] as (...values: string[]) => string)(...(parameters as string[]));
    super(`${say(de)}\n${say(en)}`, options);
    this.name = 'EmbeddedPostgresFault';
    this.code = code;
  }
}
