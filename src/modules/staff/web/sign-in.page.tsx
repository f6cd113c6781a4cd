import type { Locale } from '#kernel/locale';
import { Button, ErrorSummary, Form, TextLink } from '#ui/components';
import { CodeField, EmailField, HiddenField, PasswordField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';
import { usePage } from '#ui/page';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface SignInView {
  readonly locale: Locale;
  readonly next: string;
  readonly email: string;
  readonly faults: readonly { readonly field?: string; readonly message: string }[];
}

/** First step: address and password. */
export function SignInPage({ locale, next, email, faults }: SignInView) {
  const texts = (locale === 'de' ? de : en).signIn;
  const { demo } = usePage();
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <PublicLayout title={texts.title} robots="noindex" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <Form action={paths.signIn}>
        <HiddenField name="weiter" value={next} />
        <EmailField name="email" label={texts.email} value={email} error={faultOf('email')} autocomplete="username" required />
        <PasswordField name="password" label={texts.password} error={faultOf('password')} autocomplete="current-password" required />
        <Button>{texts.next}</Button>
      </Form>
      {demo ? <p class="kern-body g-muted">{texts.demo}</p> : null}
      <p class="kern-body"><TextLink href="/konto/anmelden">{texts.toAccount}</TextLink></p>
    </PublicLayout>
  );
}

/** Second step: the code of the app. */
export function CodePage({ locale, faults }: Pick<SignInView, 'locale' | 'faults'>) {
  const texts = (locale === 'de' ? de : en).signIn;
  return (
    <PublicLayout title={texts.codeTitle} robots="noindex" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.codeTitle}</h1>
      <Form action={paths.code}>
        <CodeField name="code" label={texts.code} error={faults[0]?.message} required />
        <Button>{texts.submit}</Button>
      </Form>
    </PublicLayout>
  );
}
