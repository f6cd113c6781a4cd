import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import type { ServicePackage } from '#standards/service-package';
import { Alert, Button, ConfirmationPanel, Form, LinkButton, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import type { Application } from '../domain/application.ts';
import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

/** What stands on the confirmation. */
export interface ConfirmationPageProps {
  readonly locale: Locale;
  readonly application: Application;
  readonly pkg: ServicePackage;
  readonly guest: boolean;
}

/** Sent: the number, what happens next, payment, the copy; for guests the way back. */
export function ConfirmationPage({ locale, application, pkg, guest }: ConfirmationPageProps) {
  const texts = textsIn(locale).confirmation;
  const { id, fee, reference, submittedAt } = application;
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: textsIn(locale).crumbs.mine, href: paths.mine }, { label: pkg.names.citizen[locale] }]}>
      <ConfirmationPanel title={texts.title} reference={reference ?? undefined}>
        {submittedAt === null ? null : <p class="kern-body">{texts.at(formatMoment(submittedAt, locale))}</p>}
      </ConfirmationPanel>
      {fee === null ? null : (
        <Alert kind="info" title={texts.payTitle(formatMoney(fee.cents, locale))}>
          <p class="kern-body">{texts.payBody}</p>
          <p><LinkButton href={paths.pay(fee.claimId)}>{texts.pay}</LinkButton></p>
        </Alert>
      )}
      {guest ? (
        <Alert kind="warning" title={texts.guestTitle}>
          <p class="kern-body">{texts.guestBody}</p>
          <Form action={paths.save(id)}><Button variant="secondary">{texts.guestButton}</Button></Form>
        </Alert>
      ) : null}
      <h2 class="kern-heading-large">{texts.next}</h2>
      <ol class="kern-list kern-list--number">
        {texts.nextSteps(application.administrationName, application.electronicProvision).map((step) => <li key={step}>{step}</li>)}
      </ol>
      <p class="kern-body">{texts.expected(pkg.texts.processingTime[locale])}</p>
      <h2 class="kern-heading-large">{texts.copyTitle}</h2>
      <ul class="kern-list kern-list--bullet">
        <li><TextLink href={paths.copy(id)}>{texts.copyLink}</TextLink></li>
        <li><TextLink href={paths.copyJson(id)} download>{texts.jsonLink}</TextLink></li>
        <li><TextLink href={paths.status(id)}>{texts.statusLink}</TextLink></li>
      </ul>
    </PublicLayout>
  );
}
