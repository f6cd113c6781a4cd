import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import { linkText } from './link-text.ts';
import type { StoredMail } from './stored-mail.ts';

const warning = {
  de: 'keine echte Post. Diese Nachrichten hat niemand bekommen.',
  en: 'no real mail. Nobody has received these messages.',
};
const navigation = [
  { href: '/', label: 'Alle Nachrichten' },
  { href: '/authenticator', label: 'Authenticator-App' },
];
const moments = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Berlin' });

/** All mails, or those of one recipient, newest first; `recipients` offers the filter. */
export function mailListPage(mails: readonly StoredMail[], recipients: readonly string[], chosen: string | undefined): string {
  const heading = chosen === undefined ? 'Demo-Posteingang' : `Demo-Posteingang für ${chosen}`;
  return demoPage({
    title: heading,
    warning,
    navigation,
    body: html`
      <form method="get" action="/">
        <label>Empfängerin oder Empfänger
          <select name="to">
            <option value="">alle</option>
            ${recipients.map((address) => option(address, address === chosen))}
          </select>
        </label>
        <div class="deeds"><button type="submit">Anzeigen</button></div>
      </form>
      ${
        mails.length === 0
          ? html`<p>Noch keine Nachricht. Sobald die Plattform eine E-Mail schickt, liegt sie hier.</p>`
          : html`<ul class="plain">${mails.map(listEntry)}</ul>`
      }
    `,
  });
}

function option(address: string, selected: boolean): Html {
  return selected ? html`<option value="${address}" selected>${address}</option>` : html`<option value="${address}">${address}</option>`;
}

function listEntry(mail: StoredMail): Html {
  return html`<li>
    <a href="/mail/${mail.id}">${mail.subject === '' ? '(ohne Betreff)' : mail.subject}</a><br />
    <span class="quiet">an ${mail.recipients.join(', ')}, ${moments.format(new Date(mail.at))}</span>
  </li>`;
}

/** One mail as plain text; its links can be followed. */
export function mailPage(mail: StoredMail): string {
  return demoPage({
    title: mail.subject === '' ? '(ohne Betreff)' : mail.subject,
    warning,
    navigation,
    body: html`
      <dl>
        <dt>Von</dt><dd>${mail.from}</dd>
        <dt>An</dt><dd>${mail.recipients.join(', ')}</dd>
        <dt>Eingegangen</dt><dd>${moments.format(new Date(mail.at))}</dd>
      </dl>
      <div class="mail">${linkText(mail.text)}</div>
    `,
  });
}

/** Said for an address where no mail lies. */
export function noMailPage(): string {
  return demoPage({ title: 'Diese Nachricht gibt es nicht', warning, navigation, body: html`<p><a href="/">Zu allen Nachrichten</a></p>` });
}
