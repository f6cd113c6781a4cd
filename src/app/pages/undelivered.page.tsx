import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { DeadFact } from '#platform/outbox';
import { Button, DataTable, Form } from '#ui/components';
import { DeskLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

interface UndeliveredView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly facts: readonly DeadFact[];
}

/** The dead-letter desk of the provider: what could not be delivered, and trying again. */
export function UndeliveredPage({ locale, nav, facts }: UndeliveredView) {
  const texts = (locale === 'de' ? de : en).undelivered;
  return (
    <DeskLayout title={texts.title} nav={nav} active="undelivered">
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <DataTable
        caption={texts.caption}
        captionHidden
        rows={facts}
        rowKey={(fact) => String(fact.id)}
        empty={texts.empty}
        columns={[
          { key: 'name', label: texts.columns.name, cell: (fact) => <code>{fact.name}</code> },
          { key: 'said', label: texts.columns.said, cell: (fact) => formatMoment(fact.saidAt, locale) },
          { key: 'attempts', label: texts.columns.attempts, cell: (fact) => fact.attempts, numeric: true },
          { key: 'error', label: texts.columns.error, cell: (fact) => <code>{fact.lastError ?? ''}</code> },
          {
            key: 'retry',
            label: texts.columns.retry,
            cell: (fact) => (
              <Form action={`/verwaltung/zustellung/${fact.id}`} class="g-inline-form">
                <Button variant="secondary">{texts.retry}<span class="g-sr"> {fact.name} {fact.id}</span></Button>
              </Form>
            ),
          },
        ]}
      />
    </DeskLayout>
  );
}
