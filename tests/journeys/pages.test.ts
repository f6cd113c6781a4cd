import { describe, it } from 'node:test';

import { asVisitor, type Visitor } from '#testing/browser';

import { demoStaff } from '../../seeds/demo/demo-world.ts';
import { register } from './register.ts';
import { signInStaff } from './sign-in-staff.ts';

const publicPages = [
  '/', '/suche', '/suche?wish=hund&place=Erfurt', '/suche?wish=hund&place=Elxleben', '/suche?wish=xqzjvw&place=Nirgendwo', '/ort/dobitschen-16077003',
  '/leistung/hund-anmelden/dobitschen-16077003', '/leistung/meldebescheinigung/treben-16077048', '/leistung/sondernutzung/erfurt-16051000', '/leistung/wohnsitz-anmeldung/erfurt-16051000',
  '/antrag/hund-anmelden/16077003', '/antrag/sondernutzung/16051000', '/antrag/meldebescheinigung/16077048', '/antrag/fortsetzen',
  '/konto/anmelden', '/konto/registrieren', '/konto/passwort', '/konto/passwort/gesendet', '/konto/abgemeldet', '/verwaltung/anmelden',
  '/leichte-sprache', '/gebaerdensprache', '/barrierefreiheit', '/feedback', '/datenschutz', '/impressum', '/api', '/rechnung-erstellen',
];
const accountPages = [
  '/konto', '/konto/profil', '/konto/sicherheit', '/konto/sicherheit/email', '/konto/bekanntgabe', '/konto/passwort/aendern', '/konto/bestaetigen', '/konto/identitaet', '/konto/daten', '/konto/protokoll', '/konto/antraege', '/postfach',
];
const casePages = ['/verwaltung/vorgaenge', '/verwaltung/vorgaenge?ansicht=post', '/verwaltung/vorgaenge?ansicht=decided', '/verwaltung/rechnungen', '/verwaltung/rechnungen/fristen'];
const pagesByRole = {
  caseworker: casePages,
  head: casePages,
  cashier: ['/verwaltung/kasse', '/verwaltung/rechnungen/zahlung', '/verwaltung/rechnungen/uebersicht', '/verwaltung/rechnungen/einstellungen'],
  administrator: ['/verwaltung/team', '/verwaltung/protokoll'],
  editor: [],
  provider: [],
} as const;
const looks = [{ width: 360, theme: 'light' }, { width: 360, theme: 'dark' }, { width: 1280, theme: 'light' }, { width: 1280, theme: 'dark' }] as const;

async function sweep(visitor: Visitor, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    await visitor.visit(page);
    await visitor.visit(`/en${page}`);
  }
}

describe('no barrier, no sideways scroll, one language', () => {
  for (const look of looks) {
    const options = { javaScript: true, ...look };
    it(`on the public pages (${look.width} px, ${look.theme})`, () => asVisitor(options, (visitor) => sweep(visitor, publicPages)));

    it(`on the pages of the Servicekonto (${look.width} px, ${look.theme})`, () =>
      asVisitor(options, async (visitor) => {
        await visitor.visit('/konto/anmelden');
        await register(visitor, `sweep-${look.width}-${look.theme}@post.demo`);
        await sweep(visitor, accountPages);
      }));
  }

  // One sign-in serves both themes: the theme follows the device, so only the width needs a browser of its own.
  for (const member of demoStaff) {
    it(`at the desk of ${member.displayName}, ${member.roles.join(' and ')}`, () =>
      asVisitor({ javaScript: true, width: 1280 }, async (visitor) => {
        await signInStaff(visitor, member.email);
        const pages = ['/verwaltung/konto', '/verwaltung/konto/bestaetigen', ...member.roles.flatMap((role) => pagesByRole[role])];
        for (const { width, theme } of looks) {
          await visitor.page.setViewportSize({ width, height: 900 });
          await visitor.page.emulateMedia({ colorScheme: theme });
          await sweep(visitor, pages);
        }
      }));
  }
});
