import type { Locale } from '#kernel/locale';
import type { StaffRole } from '#kernel/actor';
import { Button, Form, SummaryList } from '#ui/components';
import { DeskLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface AccessView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly administrationName: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
}

/** One's own access: who one is here, and the way out. */
export function AccessPage({ locale, nav, administrationName, displayName, roles }: AccessView) {
  const texts = locale === 'de' ? de : en;
  return (
    <DeskLayout title={texts.access.title} nav={nav} active="security">
      <h1 class="kern-heading-x-large">{texts.access.title}</h1>
      <SummaryList
        rows={[
          { key: texts.access.name, value: displayName },
          { key: texts.access.administration, value: administrationName },
          { key: texts.access.roles, value: roles.map((role) => texts.roles[role].name).join(', ') },
        ]}
      />
      <p class="kern-body g-muted">{texts.access.hint}</p>
      <Form action={paths.signOut}><Button variant="secondary" icon="logout">{texts.access.signOut}</Button></Form>
    </DeskLayout>
  );
}
