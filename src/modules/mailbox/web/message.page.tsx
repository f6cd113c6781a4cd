import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, LinkButton, SummaryList, TextLink } from '#ui/components';
import { formatBytes } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { effectOf } from '../domain/effect.ts';
import type { MailboxMessage } from '../domain/mailbox-message.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** One message: words, documents, date of effect and the moments that prove its provision. */
export function MessagePage({ locale, message, now }: { readonly locale: Locale; readonly message: MailboxMessage; readonly now: Date }) {
  const texts = locale === 'de' ? de : en;
  const effect = effectOf(message, now);
  const moment = (value: Date | null) => (value === null ? texts.never : formatMoment(value, locale));
  return (
    <PublicLayout title={message.subject} robots="noindex" breadcrumbs={[{ label: texts.title, href: paths.mailbox }, { label: message.subject }]}>
      <p class="kern-preline">{texts.kinds[message.kind]}</p>
      <h1 class="kern-heading-x-large">{message.subject}</h1>
      {message.body.split('\n').map((paragraph) => (
        <p class="kern-body" key={paragraph}>{paragraph}</p>
      ))}
      {message.actionPath !== null && message.actionLabel !== null ? <LinkButton href={message.actionPath}>{message.actionLabel}</LinkButton> : null}
      {message.documents.length > 0 ? (
        <section>
          <h2 class="kern-heading-medium">{texts.documents}</h2>
          <ul class="kern-list kern-list--bullet">
            {message.documents.map((document) => (
              <li key={document.id}>
                <TextLink href={paths.document(message.id, document.id)} icon="download" download>
                  {texts.download(document.filename)} (PDF, {formatBytes(document.bytes, locale)})
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {message.forInformation ? <Alert kind="info" title={texts.copy.title}><p class="kern-body">{texts.copy.text}</p></Alert> : null}
      {effect === undefined ? null : (
        <Alert kind="info" title={texts.effect.title}>
          {effect.announcedOn === undefined ? null : (
            <p class="kern-body">
              {texts.effect.announced} <strong>{formatDay(effect.announcedOn, locale)}</strong> ({effect.source}).
            </p>
          )}
          {effect.objection === undefined ? null : (
            <p class="kern-body">
              {texts.effect.objection} <strong>{formatDay(effect.objection.endsOn, locale)}</strong> ({effect.objection.source}).
            </p>
          )}
          <p class="kern-body">{effect.explanation[locale]}</p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { key: texts.sender, value: message.sender },
          { key: texts.provided, value: moment(message.providedAt) },
          { key: texts.notified, value: moment(message.notifiedAt) },
          { key: texts.retrieved, value: moment(message.retrievedAt) },
        ]}
      />
      <p class="kern-body">
        <TextLink href={`/antrag/${message.applicationId}/stand`}>{texts.application}</TextLink>
      </p>
      <p class="kern-body">
        <TextLink href={paths.mailbox} icon="arrow-back">{texts.back}</TextLink>
      </p>
    </PublicLayout>
  );
}
