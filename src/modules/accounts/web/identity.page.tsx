import { dayInGermany, formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, Button, Form, LinkButton, SummaryList } from '#ui/components';
import { HiddenField } from '#ui/fields';

import type { Account } from '../domain/account.ts';
import type { Texts } from '../texts/de.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface IdentityView {
  readonly texts: Texts;
  readonly locale: Locale;
  readonly account: Account;
  readonly available: boolean;
  readonly demo: boolean;
  readonly done: boolean;
  /** Where the person came from; a path of this platform. */
  readonly to: string;
}

/** Trust level and the way to a higher one. */
export function IdentityPage({ texts, locale, account, available, demo, done, to }: IdentityView) {
  const words = texts.identity;
  return (
    <Frame title={words.title} breadcrumbs={[{ label: texts.account.title, href: paths.account }, { label: words.title }]}>
      {done ? <Alert kind="success" title={words.done} live /> : null}
      <p class="kern-body">{words.lead}</p>
      <SummaryList
        rows={[
          { key: words.level, value: texts.levels[account.trustLevel] },
          ...(account.identifiedAt === null ? [] : [{ key: words.provenAt, value: formatDay(dayInGermany(account.identifiedAt), locale) }]),
        ]}
      />
      {done && to !== paths.account ? <LinkButton href={to}>{words.wayOn}</LinkButton> : null}
      {available ? (
        <>
          <p class="kern-body">{words.what}</p>
          {demo ? <p class="kern-body">{words.demo}</p> : null}
          <Form action={paths.identity}>
            <HiddenField name="weiter" value={to} />
            <Button variant={done ? 'secondary' : 'primary'}>{words.button}</Button>
          </Form>
        </>
      ) : <Alert kind="warning" title={texts.refusals.identityUnavailable} />}
    </Frame>
  );
}
