/** Lets a form be sent once: a second click while the first is under way does nothing. */
export function enhanceSubmitOnce(form: HTMLElement): void {
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = true;
    if (event instanceof SubmitEvent) event.submitter?.setAttribute('aria-busy', 'true');
  });
  // Coming back with the back button shows the page as it was left, marked as sending.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    sending = false;
    for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
  });
}
