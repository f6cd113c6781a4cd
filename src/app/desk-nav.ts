import type { DeskNav } from '#contracts/desk-nav';
import type { StaffRole } from '#kernel/actor';

import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

const areas: readonly { readonly key: keyof typeof de.nav; readonly href: string; readonly roles: readonly StaffRole[] }[] = [
  { key: 'cases', href: '/verwaltung/vorgaenge', roles: ['caseworker', 'head'] },
  { key: 'invoices', href: '/verwaltung/rechnungen', roles: ['caseworker', 'head'] },
  { key: 'invoicePayments', href: '/verwaltung/rechnungen/zahlung', roles: ['cashier'] },
  { key: 'kasse', href: '/verwaltung/kasse', roles: ['cashier'] },
  { key: 'team', href: '/verwaltung/team', roles: ['administrator'] },
  { key: 'audit', href: '/verwaltung/protokoll', roles: ['head', 'administrator'] },
  { key: 'undelivered', href: '/verwaltung/zustellung', roles: ['provider'] },
  { key: 'security', href: '/verwaltung/konto', roles: ['caseworker', 'head', 'cashier', 'editor', 'administrator', 'provider'] },
];

/** The areas of the desk, least privilege: only what the roles may enter. */
export const deskNav: DeskNav = (locale, roles) => {
  const texts = locale === 'de' ? de : en;
  return areas
    .filter((area) => area.roles.some((role) => roles.includes(role)))
    .map(({ key, href }) => ({ key, href, label: texts.nav[key] }));
};
