import type { ScriptTexts } from './script-de.ts';

/** Words the browser script says, in English. */
export const scriptEn: ScriptTexts = {
  results: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  noResults: 'No suggestion. You can search all the same.',
  sending: 'Sending …',
  filesChosen: (count) => (count === 1 ? '1 file chosen' : `${count} files chosen`),
  sessionTitle: 'Are you still there?',
  sessionBody: 'For your safety we will sign you out in a few minutes. Anything on this page that is not saved would be lost.',
  sessionStay: 'Stay signed in',
  sessionOver: 'You have been signed out. Please sign in again.',
  charactersLeft: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Please select the text yourself.',
};
