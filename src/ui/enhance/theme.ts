/** Switches the appearance on the spot; the form still goes to the server, which alone remembers it. */
export function enhanceTheme(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  const buttons = form.querySelectorAll<HTMLButtonElement>('button[name="theme"]');
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    const chosen = submitter instanceof HTMLButtonElement ? submitter.value : '';
    if (submitter === null || !['light', 'dark', 'auto'].includes(chosen)) return;
    event.preventDefault();
    if (chosen === 'auto') delete document.documentElement.dataset['kernTheme'];
    else document.documentElement.dataset['kernTheme'] = chosen;
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', chosen === 'auto' ? 'light dark' : chosen);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === chosen));
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') body.append(name, value);
    // Not remembered is no harm worth a message: the page already looks as wished.
    void fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
  });
}
