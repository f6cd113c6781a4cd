import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { ButtonRow, CopyField, LinkButton, PrintButton } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

/** What stands on the page after saving for later. */
export interface SavedPageProps {
  readonly locale: Locale;
  readonly applicationId: string;
  /** Where the way goes on: the task list, or the status once submitted. */
  readonly onHref: string;
  readonly serviceName: string;
  /** Absent once the application is submitted. */
  readonly expiresOn: string | null;
  /** For guests: shown once, stored only as a hash. */
  readonly code: string | undefined;
  /** Whole address of the page that takes the code. */
  readonly resumeAddress: string;
}

/** Saved; how to come back. */
export function SavedPageView(props: SavedPageProps) {
  const { locale } = props;
  const texts = textsIn(locale).saved;
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: props.serviceName, href: props.onHref }, { label: texts.title }]}>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      {props.expiresOn === null ? null : <p class="kern-body">{texts.body(formatDay(props.expiresOn, locale))}</p>}
      {props.code === undefined ? <p class="kern-body">{texts.accountBody}</p> : (
        <section class="g-facts">
          <h2 class="kern-title">{texts.codeTitle}</h2>
          <p class="kern-heading-large"><code>{props.code}</code></p>
          <CopyField name="code" label={texts.codeTitle} value={props.code} />
          <p class="kern-body">{texts.codeBody}</p>
          <p class="kern-body">{texts.codeHow(props.resumeAddress)}</p>
          <PrintButton />
        </section>
      )}
      <ButtonRow>
        <LinkButton href={props.onHref}>{props.expiresOn === null ? textsIn(locale).confirmation.statusLink : texts.on}</LinkButton>
        <LinkButton variant="secondary" href={paths.mine}>{texts.mine}</LinkButton>
      </ButtonRow>
    </PublicLayout>
  );
}
