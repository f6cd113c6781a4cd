import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import type { FaultKind } from './faults.ts';
import { statusOf, type Transaction } from './transaction.ts';

const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const moments = new Intl.DateTimeFormat('de-DE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Berlin' });
const faultNames: Readonly<Record<FaultKind, string>> = {
  '503': 'mit 503 (nicht verfügbar)',
  hang: 'gar nicht (Zeitüberschreitung)',
  garbage: 'mit unlesbarem Inhalt',
};

/** All payments of the demo, and faults to order for the next answers of the interface. */
export function adminPage(transactions: readonly Transaction[], planned: { kind: FaultKind; left: number } | undefined, atMs: number): string {
  return demoPage({
    title: 'Demo-Bezahldienst: Betrieb',
    warning: { de: 'keine echte Zahlung.', en: 'no real payment.' },
    body: html`
      <h2>Störung bestellen</h2>
      <p>${planned === undefined ? 'Zurzeit antwortet die Schnittstelle ungestört.' : `Die nächsten ${planned.left} Antworten kommen ${faultNames[planned.kind]}.`}</p>
      <form method="post" action="/faults">
        <fieldset>
          <legend>Die nächsten Antworten kommen …</legend>
          ${Object.entries(faultNames).map(
            ([kind, name], index) =>
              index === 0
                ? html`<label><input type="radio" name="kind" value="${kind}" checked />${name}</label>`
                : html`<label><input type="radio" name="kind" value="${kind}" />${name}</label>`,
          )}
          <label>Wie viele?<input type="number" name="count" value="1" min="0" max="100" /></label>
        </fieldset>
        <div class="deeds"><button type="submit" class="first">Bestellen</button></div>
      </form>
      <h2>Zahlungen</h2>
      ${transactions.length === 0 ? html`<p>Noch keine.</p>` : transactionTable(transactions, atMs)}
    `,
  });
}

function transactionTable(transactions: readonly Transaction[], atMs: number): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Tabelle der Zahlungen">
    <table>
      <caption>Neueste zuerst</caption>
      <thead><tr><th scope="col">Wann</th><th scope="col">Kasse</th><th scope="col">Zweck</th><th scope="col">Betrag</th><th scope="col">Stand</th></tr></thead>
      <tbody>
        ${transactions.map(
          (transaction) => html`<tr>
            <td>${moments.format(new Date(transaction.createdAt))}</td>
            <td>${transaction.originatorId}</td>
            <td>${transaction.request.purpose}</td>
            <td>${money.format(transaction.request.grosAmount)}</td>
            <td>${statusOf(transaction, atMs).status}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
