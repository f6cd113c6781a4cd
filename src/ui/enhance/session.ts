import { words } from './words.ts';

const warnBeforeSeconds = 120;

/** Warns two minutes before the session ends and lets the person stay. */
export function enhanceSession(marker: HTMLElement): void {
  const seconds = Number(marker.dataset['ends']);
  const extend = marker.dataset['extend'] ?? '';
  const over = marker.dataset['over'] ?? '/';
  if (!Number.isFinite(seconds) || seconds <= 0) return;
  let warnTimer = 0;
  let endTimer = 0;
  const dialog = document.createElement('dialog');
  dialog.className = 'g-dialog';
  dialog.setAttribute('aria-labelledby', 'session-title');
  const title = document.createElement('h2');
  title.id = 'session-title';
  title.className = 'kern-title';
  title.textContent = words.sessionTitle;
  const body = document.createElement('p');
  body.className = 'kern-body';
  body.textContent = words.sessionBody;
  const stay = document.createElement('button');
  stay.type = 'button';
  stay.className = 'kern-btn kern-btn--primary';
  const label = document.createElement('span');
  label.className = 'kern-label';
  label.textContent = words.sessionStay;
  stay.append(label);
  dialog.append(title, body, stay);
  document.body.append(dialog);

  const end = () => {
    body.textContent = words.sessionOver;
    stay.hidden = true;
    location.assign(over);
  };
  const start = () => {
    clearTimeout(warnTimer);
    clearTimeout(endTimer);
    warnTimer = setTimeout(() => dialog.showModal(), Math.max(0, seconds - warnBeforeSeconds) * 1000);
    endTimer = setTimeout(end, seconds * 1000);
  };
  const extendSession = async () => {
    dialog.close();
    const answer = await fetch(extend, { credentials: 'same-origin', cache: 'no-store' }).catch(() => undefined);
    if (answer?.ok === true) start();
    else end();
  };
  stay.addEventListener('click', () => void extendSession());
  start();
}
