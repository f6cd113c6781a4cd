import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import type { AuthenticatorCode } from './authenticator.ts';

/** The codes of all demo sign-ins; the page loads itself again when the first of them runs out. */
export function authenticatorPage(codes: readonly AuthenticatorCode[]): string {
  const soonest = Math.min(30, ...codes.map((entry) => entry.secondsLeft));
  return demoPage({
    title: 'Demo-Authenticator-App',
    warning: {
      de: 'keine echte Post, keine echte App. Der zweite Faktor der Demo-Zugänge liegt hier offen.',
      en: 'no real mail, no real app. The second factor of the demo sign-ins lies open here.',
    },
    navigation: [{ href: '/', label: 'Alle Nachrichten' }, { href: '/authenticator', label: 'Authenticator-App' }],
    refreshSeconds: soonest,
    body: html`
      <p>In Wirklichkeit stünden diese Codes nur auf dem Telefon der jeweiligen Person.</p>
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
    <span class="quiet">gilt noch ${entry.secondsLeft} ${entry.secondsLeft === 1 ? 'Sekunde' : 'Sekunden'}</span>
  </li>`;
}
