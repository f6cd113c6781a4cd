/** Moves the focus to the error summary when the page has loaded, and from its links to the answer itself. */
export function enhanceErrorSummary(summary: HTMLElement): void {
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link === null ? null : document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target === null) return;
    const control = target.matches('input, select, textarea')
      ? target
      : target.querySelector<HTMLElement>('[aria-invalid="true"]') ?? target.querySelector<HTMLElement>('input, select, textarea') ?? target;
    event.preventDefault();
    // The label above the input should be in sight too, not the input alone.
    (target.closest('fieldset, .g-field') ?? target).scrollIntoView({ block: 'start' });
    control.focus({ preventScroll: true });
  });
}
