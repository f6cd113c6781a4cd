import type { Locale } from '#kernel/locale';
import { Button, ErrorSummary, Form } from '#ui/components';
import { TextField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import { paths } from './paths.ts';

/** Asks for the code of a saved guest draft. */
export function ResumePage({ locale, value, error }: { readonly locale: Locale; readonly value: string; readonly error: string | undefined }) {
  const texts = textsIn(locale).resume;
  return (
    <PublicLayout title={texts.title} errorCount={error === undefined ? 0 : 1} breadcrumbs={[{ label: texts.title }]}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'code', message: error }]} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body">{texts.body}</p>
      <Form action={paths.resume}>
        <TextField name="code" label={texts.label} value={value} error={error} required width="medium" autocomplete="off" spellcheck={false} maxLength={40} />
        <Button>{texts.button}</Button>
      </Form>
    </PublicLayout>
  );
}
