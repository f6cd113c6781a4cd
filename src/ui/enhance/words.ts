import { scriptDe, type ScriptTexts } from '../texts/script-de.ts';
import { scriptEn } from '../texts/script-en.ts';

/** The script's words in the language of the page. */
export const words: ScriptTexts = document.documentElement.lang === 'en' ? scriptEn : scriptDe;
