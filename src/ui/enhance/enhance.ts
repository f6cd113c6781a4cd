import { enhanceCopy } from './copy.ts';
import { enhanceCount } from './count.ts';
import { enhanceErrorSummary } from './error-summary.ts';
import { enhanceFile } from './file.ts';
import { enhancePasskeyRegister, enhancePasskeySignIn } from './passkey.ts';
import { enhancePassword } from './password.ts';
import { enhancePrint } from './print.ts';
import { enhanceSession } from './session.ts';
import { enhanceSubmitOnce } from './submit-once.ts';
import { enhanceSuggest } from './suggest.ts';
import { enhanceTheme } from './theme.ts';

const enhancements: Readonly<Record<string, (element: HTMLElement) => void>> = {
  copy: enhanceCopy,
  count: enhanceCount,
  'error-summary': enhanceErrorSummary,
  file: enhanceFile,
  'passkey-register': enhancePasskeyRegister,
  'passkey-sign-in': enhancePasskeySignIn,
  password: enhancePassword,
  print: enhancePrint,
  session: enhanceSession,
  'submit-once': enhanceSubmitOnce,
  suggest: enhanceSuggest,
  theme: enhanceTheme,
};

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  // One broken comfort must not take the others along; the page works without any of them.
  try {
    enhancements[element.dataset['enhance'] ?? '']?.(element);
  } catch (fault) {
    reportError(fault);
  }
}
