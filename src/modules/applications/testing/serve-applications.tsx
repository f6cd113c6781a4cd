import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SessionClaims } from '#platform/auth';
import { createSessions } from '#platform/auth';
import type { Database } from '#platform/db';
import { createFiles, createScanner } from '#platform/files';
import { createHttp, type Http } from '#platform/http';
import { createLog } from '#platform/log';
import { renderPage, type PageContext } from '#ui/page';

import { createApplications, type ApplicationsNeeds } from '../index.ts';

/** The application system behind a real server, without the rest of the house. */
export interface ServedApplications {
  readonly http: Http;
  /** Cookie of a new session of this person. */
  signIn(claims: SessionClaims): Promise<string>;
  close(): Promise<void>;
}

/** Serves the module's routes; `assets` are what pages link to. */
export async function serveApplications(
  database: Database,
  needs: ApplicationsNeeds,
  options: { readonly now: () => Date; readonly assets?: PageContext['assets'] },
): Promise<ServedApplications> {
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-applications-'));
  const files = await createFiles(folder, createScanner(undefined));
  const sessions = createSessions(database.pool);
  const module = createApplications({ ...needs, files });
  const http = await createHttp({
    routes: module.routes,
    mounts: [],
    log: createLog('silent'),
    trustProxy: false,
    inUnit: database.inUnit,
    sessions,
    files,
    secret: 'test',
    secureCookies: false,
    publicUrl: needs.publicUrl,
    allowedRedirects: [],
    signInPath: { person: '/konto/anmelden', staff: '/verwaltung/anmelden' },
    render: (view, facts) =>
      renderPage(view, {
        locale: facts.locale,
        path: facts.path,
        csrfToken: facts.csrfToken,
        theme: 'auto',
        viewer: facts.viewer.kind === 'nobody' || facts.viewer.claims.realm === 'staff' ? { kind: 'nobody' } : { kind: 'person', label: facts.viewer.claims.label, guest: facts.viewer.claims.guest, unread: 0 },
        assets: options.assets ?? { css: [], js: '/assets/none.js' },
        demo: true,
      }),
    countUnread: () => Promise.resolve(0),
    refusalView: (refusal) => ({ view: <p>{refusal.code}</p>, text: refusal.code }),
    fail: (_request, reply, fault) => reply.status(fault.status).send({ code: fault.code, cause: fault.status >= 500 ? String(fault.error) : '' }),
    committed: () => undefined,
    now: options.now,
  });
  return {
    http,
    signIn: async (claims) => `gemeinsam_konto=${await sessions.open(claims, options.now())}`,
    async close() {
      await http.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
