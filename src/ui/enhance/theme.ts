/** Switches the appearance on the spot and remembers it in the cookie `theme`, as the form would. */
export function enhanceTheme(form: HTMLElement): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>('button[name="theme"]');
  form.addEventListener('submit', (event) => {
    const chosen = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    if (!['light', 'dark', 'auto'].includes(chosen)) return;
    event.preventDefault();
    if (chosen === 'auto') delete document.documentElement.dataset['kernTheme'];
    else document.documentElement.dataset['kernTheme'] = chosen;
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', chosen === 'auto' ? 'light dark' : chosen);
    document.cookie = `theme=${chosen}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === chosen));
  });
}
