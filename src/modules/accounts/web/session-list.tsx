import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { SessionSummary } from '#platform/auth';
import { Badge, Button, Form } from '#ui/components';
import { HiddenField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { paths } from './paths.ts';

interface SessionListProps {
  readonly texts: Texts;
  readonly locale: Locale;
  readonly sessions: readonly SessionSummary[];
  /** The session of this request. */
  readonly own: string | undefined;
}

/** Where somebody is signed in; every other session can be ended by itself. */
export function SessionList({ texts, locale, sessions, own }: SessionListProps) {
  const words = texts.security;
  return (
    <ul class="g-plain-list">
      {sessions.map((session) => {
        const device = session.device === '' ? words.unknownDevice : session.device;
        return (
          <li key={session.id}>
            <p class="kern-body">
              <strong>{device}</strong>, {words.sessionSince(formatMoment(session.startedAt, locale))}, {words.sessionSeen(formatMoment(session.seenAt, locale))}
              {session.id === own ? <> <Badge kind="info">{words.thisDevice}</Badge></> : null}
            </p>
            {session.id === own ? null : (
              <Form action={paths.endSession}>
                <HiddenField name="id" value={session.id} />
                <Button variant="tertiary">{words.sessionEnd}<span class="kern-sr-only">: {device}, {formatMoment(session.startedAt, locale)}</span></Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
