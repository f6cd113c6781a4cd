import { demoPage } from '../kit/demo-page.ts';
import { html, type Html } from '../kit/html.ts';
import { authorizationFields, type AuthorizationRequest } from './authorization-request.ts';
import { demoPeople, type DemoPerson } from './demo-person.ts';

const warning = {
  de: 'kein echter Ausweis. Hier kann sich jede Person als jede andere ausgeben.',
  en: 'no real identity card. Anybody can pretend to be anybody here.',
};

const fields = [
  { name: 'givenName', label: 'Vorname', type: 'text' },
  { name: 'familyName', label: 'Familienname', type: 'text' },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date' },
  { name: 'street', label: 'Straße und Hausnummer', type: 'text' },
  { name: 'postalCode', label: 'Postleitzahl', type: 'text' },
  { name: 'city', label: 'Ort', type: 'text' },
] as const;

/** Values of the free form after a mistake, and the labels of what is missing. */
export interface FreeForm {
  readonly values: Readonly<Partial<Record<keyof DemoPerson, string>>>;
  readonly missing: readonly (keyof DemoPerson)[];
}

/** The page that stands for the card reader: choose an invented person or be a new one. */
export function identityPage(request: AuthorizationRequest, free: FreeForm): string {
  const missing = fields.filter((field) => free.missing.includes(field.name));
  return demoPage({
    title: free.missing.length > 0 ? 'Fehler: Demo-Online-Ausweis' : 'Demo-Online-Ausweis',
    warning,
    body: html`
      <p>An dieser Stelle stünde der Online-Ausweis mit Karte und PIN. Diese Demo ist ein kleiner Nachbau des Ablaufs (Code mit PKCE), keine zertifizierte Anmeldung. Sie meldet das Vertrauensniveau <strong>substantiell</strong>.</p>
      <h2>Als erfundene Person ausweisen</h2>
      <form method="post" action="/authorize">
        ${hidden(request)}
        <ul class="plain">
          ${demoPeople.map(
            (person, index) => html`<li>
              <button type="submit" name="person" value="${index}" class="first">${person.givenName} ${person.familyName}</button><br />
              <span class="quiet">geboren am ${person.birthDate.split('-').reverse().join('.')}, ${person.street}, ${person.postalCode} ${person.city}</span>
            </li>`,
          )}
        </ul>
      </form>
      <h2>Als jemand anderes ausweisen</h2>
      ${missing.length === 0 ? undefined : html`<div class="panel" role="alert"><p>Bitte ergänzen Sie: ${missing.map((field) => field.label).join(', ')}.</p></div>`}
      <form method="post" action="/authorize">
        ${hidden(request)}
        <fieldset>
          <legend>Angaben auf dem Ausweis</legend>
          ${fields.map(
            (field) => html`<label>${field.label}<input type="${field.type}" name="${field.name}" value="${free.values[field.name] ?? ''}" required /></label>`,
          )}
        </fieldset>
        <div class="deeds"><button type="submit" name="person" value="free">So ausweisen</button></div>
      </form>
      <form method="post" action="/authorize">
        ${hidden(request)}
        <div class="deeds"><button type="submit" name="person" value="cancel">Abbrechen</button></div>
      </form>
    `,
  });
}

function hidden(request: AuthorizationRequest): Html[] {
  return authorizationFields(request).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

/** Said when the platform's question is not one this provider may answer; nothing is sent back, because the sender is unknown. */
export function wrongRequestPage(reason: string): string {
  return demoPage({ title: 'So kann sich hier niemand ausweisen', warning, body: html`<p>${reason}</p>` });
}
