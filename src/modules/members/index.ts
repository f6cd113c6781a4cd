import type { Module } from '#platform/module';

import { apiRoutes } from './api/routes.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

/** The members of the provider and what follows from membership. */
export function createMembers(): Module<undefined> {
  return { name: 'members', api: undefined, routes: apiRoutes(), jobs: [], refusalTexts: { de: de.refusals, en: en.refusals } };
}
