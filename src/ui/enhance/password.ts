import { words } from './words.ts';

/** Adds a button that shows what is being typed. */
export function enhancePassword(group: HTMLElement): void {
  const input = group.querySelector('input');
  if (input === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'kern-btn kern-btn--secondary';
  button.setAttribute('aria-controls', input.id);
  const label = document.createElement('span');
  label.className = 'kern-label';
  label.textContent = words.showPassword;
  button.append(label);
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    label.textContent = show ? words.hidePassword : words.showPassword;
  });
  // Browsers store what is in a text input for later suggestions.
  input.form?.addEventListener('submit', () => { input.type = 'password'; });
  group.append(button);
}
