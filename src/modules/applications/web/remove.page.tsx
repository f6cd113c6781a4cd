import type { Locale } from '#kernel/locale';
import { Button, ButtonRow, Form, LinkButton } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

/** Asks before a draft is deleted. */
export function RemovePage({ locale, applicationId, serviceName }: { readonly locale: Locale; readonly applicationId: string; readonly serviceName: string }) {
  const texts = textsIn(locale).remove;
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: serviceName, href: paths.tasks(applicationId) }, { label: texts.title }]}>
      <p class="kern-preline">{serviceName}</p>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body">{texts.body}</p>
      <Form action={paths.remove(applicationId)}>
        <ButtonRow>
          <Button variant="danger">{texts.button}</Button>
          <LinkButton variant="secondary" href={paths.tasks(applicationId)}>{texts.keep}</LinkButton>
        </ButtonRow>
      </Form>
    </PublicLayout>
  );
}
