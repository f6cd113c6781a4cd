import { words } from './words.ts';

/** Shows the copy button and says how it went. */
export function enhanceCopy(group: HTMLElement): void {
  const input = group.querySelector('input');
  const button = group.querySelector('button');
  const status = group.parentElement?.querySelector('[role="status"]');
  if (input === null || button === null) return;
  button.hidden = false;
  const copy = async () => {
    let message = words.copied;
    try {
      await navigator.clipboard.writeText(input.value);
    } catch {
      message = words.copyFailed;
      input.select();
    }
    if (status) status.textContent = message;
  };
  button.addEventListener('click', () => void copy());
}
