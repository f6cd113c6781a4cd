import { type Suggestion, suggestionsOf } from './suggestion.ts';
import { words } from './words.ts';

const pauseMilliseconds = 150;

/**
 * Turns an input into an editable combobox with a list (ARIA Authoring Practices, “combobox with list autocomplete”).
 * The typed text stays valid without choosing; the arrow keys choose, Enter takes, Escape closes.
 */
export function enhanceSuggest(input: HTMLElement): void {
  const source = input.dataset['source'];
  if (!(input instanceof HTMLInputElement) || source === undefined) return;
  const key = input.dataset['key'] === undefined ? null : input.form?.elements.namedItem(input.dataset['key']);
  const keyInput = key instanceof HTMLInputElement ? key : null;

  const frame = document.createElement('div');
  frame.className = 'g-combo';
  input.replaceWith(frame);
  const list = document.createElement('ul');
  list.className = 'g-combo__list';
  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent?.trim() ?? '');
  list.hidden = true;
  const status = document.createElement('span');
  status.className = 'kern-sr-only';
  status.setAttribute('role', 'status');
  frame.append(input, list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let shown: Suggestion[] = [];
  let active = -1;
  let timer = 0;
  let asked: AbortController | undefined;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (index: number) => {
    active = index;
    list.querySelectorAll('li').forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) {
        input.setAttribute('aria-activedescendant', item.id);
        item.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
  };
  const take = (index: number) => {
    const chosen = shown[index];
    if (chosen === undefined) return;
    input.value = chosen.name;
    if (keyInput !== null) keyInput.value = chosen.key;
    close();
  };
  const show = () => {
    list.replaceChildren(...shown.map((suggestion, index) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${index}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.textContent = suggestion.name;
      if (suggestion.detail !== '') {
        const detail = document.createElement('small');
        detail.textContent = suggestion.detail;
        item.append(detail);
      }
      // Before the input loses the focus, so that the list is still there.
      item.addEventListener('pointerdown', (event) => event.preventDefault());
      item.addEventListener('click', () => take(index));
      return item;
    }));
    active = -1;
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    status.textContent = shown.length === 0 ? words.noResults : words.results(shown.length);
  };
  const ask = async () => {
    const typed = input.value.trim();
    asked?.abort();
    if (typed.length < 2) return close();
    asked = new AbortController();
    try {
      const answer = await fetch(source + encodeURIComponent(typed), { signal: asked.signal, headers: { accept: 'application/json', 'accept-language': document.documentElement.lang } });
      if (!answer.ok) return close();
      shown = suggestionsOf(await answer.json());
      if (document.activeElement === input) show();
    } catch {
      // Overtaken by further typing, or no network: the input works without suggestions.
    }
  };

  input.addEventListener('input', () => {
    if (keyInput !== null) keyInput.value = '';
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pauseMilliseconds);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown.length > 0) {
      event.preventDefault();
      if (list.hidden) show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One step beyond either end returns to the typed text, as the pattern suggests.
      const next = active + step;
      mark(next >= shown.length ? -1 : next < -1 ? shown.length - 1 : next);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      take(active);
    }
  });
}
