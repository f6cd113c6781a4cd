import type { Locale } from '#kernel/locale';
import { Button, ErrorSummary, Form, TextLink } from '#ui/components';
import { FileField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { uploadLimits } from '../domain/upload-limits.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** The trial check for everybody: no account, nothing stored. */
export function CheckPage({ locale, error }: { readonly locale: Locale; readonly error?: string | undefined }) {
  const texts = (locale === 'de' ? de : en).check;
  return (
    <PublicLayout title={texts.title} description={texts.description} canonical={paths.check} breadcrumbs={[{ label: texts.title }]} errorCount={error === undefined ? 0 : 1}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'files', message: error }]} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <Form action={paths.check} multipart>
        <FileField name="files" label={texts.files} types={texts.types} accept=".xml,.pdf,application/xml,text/xml,application/pdf" maxBytes={uploadLimits.maxBytes} maxFiles={uploadLimits.maxFiles} error={error} />
        <Button>{texts.submit}</Button>
      </Form>
      <p class="kern-body">{texts.promise}</p>
      <section>
        <h2 class="kern-heading-medium">{texts.programs}</h2>
        <p class="kern-body">{texts.programsText} <TextLink href={paths.api}>{texts.apiLink}</TextLink></p>
        <p class="kern-body g-muted">{texts.limits}</p>
      </section>
    </PublicLayout>
  );
}
