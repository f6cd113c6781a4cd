import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { TaskSection } from '#standards/forms';
import { Button, Form, LinkButton, TaskList, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

/** What the task list shows. */
export interface TasksPageProps {
  readonly locale: Locale;
  readonly applicationId: string;
  readonly serviceName: string;
  readonly legalEntityName: string;
  readonly sections: readonly TaskSection[];
  readonly expiresOn: string;
  readonly guest: boolean;
}

/** How far the draft is, and what can be done with it. */
export function TasksPage(props: TasksPageProps) {
  const { locale, applicationId: id } = props;
  const texts = textsIn(locale).tasks;
  const items = props.sections.flatMap((section) => section.items).filter((item) => item.status !== 'notNeeded');
  const done = items.filter((item) => item.status === 'done').length;
  const ready = done === items.length;
  const next = items.find((item) => item.status !== 'done');
  return (
    <PublicLayout title={props.serviceName} robots="noindex" breadcrumbs={[{ label: textsIn(locale).crumbs.mine, href: paths.mine }, { label: props.serviceName }]}>
      <p class="kern-preline">{textsIn(locale).start.forPlace(props.legalEntityName)}</p>
      <h1 class="kern-heading-x-large">{props.serviceName}</h1>
      <p class="kern-body">{texts.intro}</p>
      <p class="kern-body"><strong>{texts.done(done, items.length)}</strong></p>
      <TaskList
        sections={[
          ...props.sections.filter((section) => section.items.length > 0).map(({ section, items: pages }) => ({
            title: section.title[locale],
            items: pages.map((item) => ({
              title: item.title[locale],
              status: item.status,
              href: item.status === 'notNeeded' ? undefined : paths.page(id, item.pageId),
            })),
          })),
          {
            title: texts.review,
            items: [ready
              ? { title: texts.reviewItem, status: 'notStarted', href: paths.check(id) }
              : { title: texts.reviewItem, status: 'blocked', hint: texts.reviewHint }],
          },
        ]}
      />
      <p>{next === undefined
        ? <LinkButton href={paths.check(id)}>{texts.review}</LinkButton>
        : <LinkButton href={paths.page(id, next.pageId)}>{texts.nextButton}</LinkButton>}</p>
      <section class="g-facts">
        <h2 class="kern-title">{texts.saveTitle}</h2>
        <p class="kern-body">{texts.keptUntil(formatDay(props.expiresOn, locale))} {props.guest ? texts.saveGuest : texts.saveAccount}</p>
        {props.guest ? <Form action={paths.save(id)}><Button variant="secondary">{texts.saveButton}</Button></Form> : null}
        <p><TextLink href={paths.remove(id)}>{texts.deleteLink}</TextLink></p>
      </section>
    </PublicLayout>
  );
}
