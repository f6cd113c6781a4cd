import { Button, Form } from '#ui/components';
import { CodeField, EmailField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface View {
  readonly texts: Texts;
  readonly errors: readonly FormError[];
}

/** Asks for the new address. */
export function EmailPage({ texts, errors, email }: View & { readonly email: string }) {
  const words = texts.changeEmail;
  return (
    <Frame title={words.title} errors={errors} breadcrumbs={crumbsOf(texts)}>
      <p class="kern-body">{words.lead}</p>
      <Form action={paths.email}>
        <EmailField name="email" label={words.email} value={email} required error={errorAt(errors, 'email')} />
        <Button>{words.button}</Button>
      </Form>
    </Frame>
  );
}

/** Asks for the code that went to the new address. */
export function EmailCodePage({ texts, errors }: View) {
  const words = texts.changeEmail;
  return (
    <Frame title={words.codeTitle} errors={errors} breadcrumbs={crumbsOf(texts)}>
      <p class="kern-body">{words.codeLead}</p>
      <Form action={paths.emailCode}>
        <CodeField name="code" label={texts.code} hint={texts.register.codeHint} required error={errorAt(errors, 'code')} />
        <Button>{words.codeButton}</Button>
      </Form>
    </Frame>
  );
}

function crumbsOf(texts: Texts) {
  return [{ label: texts.account.title, href: paths.account }, { label: texts.security.title, href: paths.security }, { label: texts.changeEmail.title }];
}
