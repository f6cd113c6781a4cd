import type { PageFacts } from '#platform/http';
import type { PageContext } from '#ui/page';

/** What the frame of a page needs, from what the server knows of the request. */
export function pageContextOf(
  facts: PageFacts,
  fixed: { assets: PageContext['assets']; demo: boolean; placeName(ags: string): string | undefined },
): PageContext {
  const theme = facts.cookies['darstellung'];
  const ags = facts.cookies['ort'];
  const place = ags === undefined ? undefined : fixed.placeName(ags);
  return {
    locale: facts.locale,
    path: facts.path,
    csrfToken: facts.csrfToken,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    viewer: viewerOf(facts),
    place: ags !== undefined && place !== undefined ? { ags, name: place } : undefined,
    assets: fixed.assets,
    demo: fixed.demo,
    session: sessionOf(facts),
  };
}

/** What the script needs to warn before the session ends; a page that is looked at without a session needs nothing. */
function sessionOf({ viewer, sessionEndsAt, now }: PageFacts): PageContext['session'] {
  if (viewer.kind === 'nobody' || sessionEndsAt === undefined) return undefined;
  const endsInSeconds = Math.max(0, Math.round((sessionEndsAt.getTime() - now.getTime()) / 1_000));
  return { endsInSeconds, extendPath: viewer.claims.realm === 'staff' ? '/verwaltung/sitzung' : '/konto/sitzung' };
}

function viewerOf({ viewer, unread }: PageFacts): PageContext['viewer'] {
  if (viewer.kind === 'nobody') return { kind: 'nobody' };
  const { claims } = viewer;
  if (claims.realm === 'staff') return { kind: 'staff', label: claims.label, roles: claims.roles, administrationName: claims.administrationName };
  return { kind: 'person', label: claims.label, guest: claims.guest, unread };
}
