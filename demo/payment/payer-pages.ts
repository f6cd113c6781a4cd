import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import type { Transaction } from './transaction.ts';

const warning = {
  de: 'keine echte Zahlung. Es wird kein Geld bewegt, geben Sie keine echten Kartendaten ein.',
  en: 'no real payment. No money is moved, do not enter real card details.',
};
const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

const methods = [
  { value: 'CREDITCARD', label: 'Kreditkarte (credit card)' },
  { value: 'PAYPAL', label: 'PayPal' },
  { value: 'OTHER', label: 'Lastschrift (direct debit)' },
] as const;

const deeds = [
  { value: 'pay', de: 'Bezahlen', en: 'pay', says: 'Die Zahlung gelingt, Sie kehren zur Verwaltung zurück.' },
  { value: 'decline', de: 'Ablehnen lassen', en: 'decline', says: 'Die Bank lehnt ab (FAILED), Sie kehren zurück.' },
  { value: 'cancel', de: 'Abbrechen', en: 'cancel', says: 'Sie brechen selbst ab (CANCELED), Sie kehren zurück.' },
  { value: 'slow', de: 'Langsam bezahlen', en: 'pay slowly', says: 'Sie kehren sofort zurück, die Bestätigung kommt erst nach 20 Sekunden.' },
  { value: 'stay', de: 'Bezahlen, ohne zurückzukehren', en: 'pay without returning', says: 'Die Zahlung gelingt, aber Sie schließen danach das Fenster.' },
  { value: 'return', de: 'Zurückkehren, ohne zu bezahlen', en: 'return without paying', says: 'Sie kehren zurück, obwohl nichts geschehen ist. Die Rückkehr beweist nichts.' },
  { value: 'leave', de: 'Weggehen', en: 'walk away', says: 'Es geschieht nichts mehr. Nach zwei Stunden läuft die Zeit ab.' },
] as const;

/** The page where the payer chooses what shall happen. */
export function payerPage(transaction: Transaction): string {
  const { request } = transaction;
  return demoPage({
    title: 'Demo-Bezahldienst',
    warning,
    body: html`
      <p class="amount">${money.format(request.grosAmount)}</p>
      <dl>
        <dt>Verwendungszweck</dt><dd>${request.purpose}</dd>
        <dt>Wofür</dt><dd>${request.description ?? request.items.map((item) => item.description ?? item.reference).join(', ')}</dd>
        <dt>An</dt><dd>Kasse ${transaction.originatorId}</dd>
      </dl>
      <form method="post" action="/bezahlen/${transaction.payerKey}">
        <fieldset>
          <legend>Womit möchten Sie zum Schein bezahlen?</legend>
          ${methods.map(methodChoice)}
        </fieldset>
        <h2>Was soll geschehen?</h2>
        <ul class="plain">${deeds.map(deedChoice)}</ul>
      </form>
    `,
  });
}

function methodChoice(method: (typeof methods)[number], index: number): Html {
  return index === 0
    ? html`<label><input type="radio" name="method" value="${method.value}" checked />${method.label}</label>`
    : html`<label><input type="radio" name="method" value="${method.value}" />${method.label}</label>`;
}

function deedChoice(deed: (typeof deeds)[number], index: number): Html {
  return html`<li>
    <button type="submit" name="deed" value="${deed.value}" class="${index === 0 ? 'first' : 'other'}">${deed.de} <span lang="en">(${deed.en})</span></button><br />
    <span class="quiet">${deed.says}</span>
  </li>`;
}

/** Said when the payment is over, or the payer has closed the window in play. */
export function payerEndPage(transaction: Transaction, says: string): string {
  return demoPage({
    title: 'Demo-Bezahldienst',
    warning,
    body: html`
      <div class="panel"><p>${says}</p></div>
      <p><a href="${transaction.request.redirectUrl}">Zurück zur Verwaltung (back to the administration)</a></p>
    `,
  });
}

/** Said for an address that belongs to no payment. */
export function noPaymentPage(): string {
  return demoPage({ title: 'Diese Zahlung gibt es nicht', warning, body: html`<p>Bitte gehen Sie zurück zur Verwaltung und beginnen Sie neu.</p>` });
}
