import { Button, Form, Heading } from '#ui/components';
import { DeclarationField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

/** Download everything, or end the account. */
export function DataPage({ texts, errors }: { readonly texts: Texts; readonly errors: readonly FormError[] }) {
  const words = texts.data;
  return (
    <Frame title={words.title} errors={errors} breadcrumbs={[{ label: texts.account.title, href: paths.account }, { label: words.title }]}>
      <Heading level={2}>{words.exportTitle}</Heading>
      <p class="kern-body">{words.exportText}</p>
      <Form action={paths.dataFile}><Button variant="secondary">{words.exportButton}</Button></Form>
      <Heading level={2}>{words.deleteTitle}</Heading>
      <p class="kern-body">{words.deleteText}</p>
      <Form action={paths.deleteAccount}>
        <DeclarationField name="sure" label={words.deleteCheck} required error={errorAt(errors, 'sure')} />
        <Button variant="danger">{words.deleteButton}</Button>
      </Form>
    </Frame>
  );
}
