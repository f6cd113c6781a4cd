import type { Locale } from '#kernel/locale';
import { Alert, Button, DataTable, Form, TextLink } from '#ui/components';
import { HiddenField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import type { Application } from '../domain/application.ts';
import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

interface ProvisionPageProps {
  readonly locale: Locale;
  readonly running: readonly Application[];
  readonly canBeNotified: boolean;
  readonly saved: boolean;
  nameOf(application: Application): string;
}

/** How the person gets the decision of each application in progress; taking the consent back is as easy as giving it. */
export function ProvisionPage({ locale, running, canBeNotified, saved, nameOf }: ProvisionPageProps) {
  const all = textsIn(locale);
  const texts = all.provision;
  return (
    <PublicLayout title={texts.title} width="wide" robots="noindex" breadcrumbs={[{ label: all.crumbs.mine, href: paths.mine }, { label: texts.title }]}>
      {saved ? <Alert kind="success" title={texts.saved} live /> : null}
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      {canBeNotified ? null : <Alert kind="info" title={texts.noMail} />}
      <DataTable
        caption={texts.title}
        captionHidden
        rows={running}
        rowKey={(row) => row.id}
        empty={texts.empty}
        columns={[
          { key: 'service', label: all.mine.columnService, cell: (row) => <TextLink href={paths.status(row.id)}>{nameOf(row)}</TextLink> },
          { key: 'reference', label: all.mine.columnReference, cell: (row) => row.reference ?? '' },
          { key: 'now', label: texts.now, cell: (row) => (row.electronicProvision ? texts.electronic : texts.post) },
          {
            key: 'change',
            label: texts.change,
            cell: (row) =>
              row.electronicProvision || canBeNotified ? (
                <Form action={paths.changeProvision(row.id)} class="g-inline-form">
                  <HiddenField name="electronic" value={row.electronicProvision ? 'no' : 'yes'} />
                  <Button variant="secondary">{row.electronicProvision ? texts.revoke : texts.consent}<span class="kern-sr-only">: {nameOf(row)} {row.reference}</span></Button>
                </Form>
              ) : null,
          },
        ]}
      />
    </PublicLayout>
  );
}
