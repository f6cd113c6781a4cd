import { words } from './words.ts';

/** Counts down the characters of a text area; announced only after a pause so that it does not interrupt typing. */
export function enhanceCount(area: HTMLElement): void {
  const max = Number(area.dataset['max']);
  const shown = document.getElementById(`${area.id}-count`);
  if (!(area instanceof HTMLTextAreaElement) || shown === null || !Number.isFinite(max)) return;
  const spoken = document.createElement('span');
  spoken.className = 'kern-sr-only';
  spoken.setAttribute('role', 'status');
  shown.after(spoken);
  let timer = 0;
  const update = () => {
    // Code points, as the server counts: an emoji is one character, not two.
    const left = max - Array.from(area.value).length;
    const text = left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
    shown.textContent = text;
    shown.toggleAttribute('data-over', left < 0);
    clearTimeout(timer);
    timer = setTimeout(() => { spoken.textContent = text; }, 1000);
  };
  area.addEventListener('input', update);
  if (area.value !== '') update();
}
