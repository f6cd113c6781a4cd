import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import type { AuthenticatorCode } from './authenticator.ts';

/** The codes of all demo sign-ins, this one and the next: a page that reloads itself would fail WCAG 2.2.1. */
export function authenticatorPage(codes: readonly AuthenticatorCode[]): string {
  return demoPage({
    title: 'Demo-Authenticator-App',
    warning: {
      de: 'keine echte Post, keine echte App. Der zweite Faktor der Demo-Zugänge liegt hier offen.',
      en: 'no real mail, no real app. The second factor of the demo sign-ins lies open here.',
    },
    navigation: [{ href: '/', label: 'Alle Nachrichten' }, { href: '/authenticator', label: 'Authenticator-App' }],
    body: html`
      <p>In Wirklichkeit stünden diese Codes nur auf dem Telefon der jeweiligen Person.</p>
      <form method="get" action="/authenticator"><div class="deeds"><button type="submit" class="first">Codes erneuern</button></div></form>
      ${
        codes.length === 0
          ? html`<p>Noch keine Demo-Zugänge mit zweitem Faktor.</p>`
          : html`<ul class="plain">${codes.map(codeEntry)}</ul>`
      }
    `,
  });
}

function codeEntry(entry: AuthenticatorCode): Html {
  return html`<li>
    <strong>${entry.label}</strong><br />
    <span class="code">${entry.code}</span><br />
    <span class="quiet">gilt noch ${entry.secondsLeft} ${entry.secondsLeft === 1 ? 'Sekunde' : 'Sekunden'}, danach <strong>${entry.nextCode}</strong></span>
  </li>`;
}
