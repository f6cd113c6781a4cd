import type { Locale } from '#kernel/locale';
import { Button, ErrorSummary, Form, TextLink } from '#ui/components';
import { EmailField, HiddenField, PasswordField, TextField } from '#ui/fields';
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

/** Second step: the code of the app or of the paper; a passkey where the device can. */
export function CodePage({ locale, faults, passkeyOptions }: Pick<SignInView, 'locale' | 'faults'> & { readonly passkeyOptions: string | undefined }) {
  const texts = (locale === 'de' ? de : en).signIn;
  // Recovery codes hold letters, so the field opens the whole keyboard.
  const codeForm = (
    <Form action={paths.code}>
      <TextField name="code" label={texts.code} hint={texts.codeHint} error={faults.find(({ field }) => field === 'code')?.message} width="medium" autocomplete="one-time-code" spellcheck={false} required />
      <Button>{texts.submit}</Button>
    </Form>
  );
  return (
    <PublicLayout title={texts.codeTitle} robots="noindex" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.codeTitle}</h1>
      {passkeyOptions === undefined ? codeForm : (
        <>
          <div data-enhance="passkey-sign-in" data-options={passkeyOptions} hidden>
            <h2 class="kern-heading-medium">{texts.passkeyTitle}</h2>
            <p class="kern-body">{texts.passkeyLead}</p>
            <Form action={paths.passkey} label={texts.passkeyTitle}>
              <HiddenField name="response" value="" />
              <Button variant="secondary" type="button">{texts.passkeyButton}</Button>
            </Form>
          </div>
          <h2 class="kern-heading-medium">{texts.codeHeading}</h2>
          {codeForm}
        </>
      )}
    </PublicLayout>
  );
}
