import type { CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import type { Route } from '#platform/http';
import type { Module } from '#platform/module';

import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { apiDocsRoutes } from './web/api-docs-routes.tsx';
import { finderRoutes } from './web/finder-routes.tsx';
import { pageRoutes } from './web/page-routes.tsx';

export interface PortalNeeds {
  readonly competence: CompetenceQueries;
  readonly packages: PackageQueries;
  readonly publicUrl: string;
  /** All declared routes, for the OpenAPI document; called late, when every room is there. */
  allRoutes(): readonly Route[];
}

/** The public pages: start, search, service × place, place, legal pages, API description. Keeps no data of its own. */
export function createPortal(needs: PortalNeeds): Module<undefined> {
  return {
    name: 'portal',
    api: undefined,
    routes: [...finderRoutes(needs), ...pageRoutes(), ...apiDocsRoutes(needs)],
    jobs: [],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
