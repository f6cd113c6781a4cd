import type { Locale } from '#kernel/locale';
import { Button, CopyField, ErrorSummary, Form, LinkButton } from '#ui/components';
import { CodeField, HiddenField, PasswordField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface InvitationView {
  readonly locale: Locale;
  readonly token: string;
  readonly name: string;
  readonly totpSecret: string;
  readonly sealedSecret: string;
  readonly qrDataUrl: string;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Password and second factor of an invited person. */
export function InvitationPage(view: InvitationView) {
  const { locale, faults } = view;
  const texts = (locale === 'de' ? de : en).invitation;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <PublicLayout title={texts.title(view.name)} robots="noindex" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.title(view.name)}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <Form action={paths.invitation(view.token)}>
        <HiddenField name="schluessel" value={view.sealedSecret} />
        <PasswordField name="password" label={texts.password} hint={texts.passwordHint} error={faultOf('password')} autocomplete="new-password" required />
        <h2 class="kern-heading-medium">{texts.appTitle}</h2>
        <p class="kern-body">{texts.appText}</p>
        <img src={view.qrDataUrl} alt={texts.qr} width="220" height="220" />
        <CopyField name="key" label={texts.key} value={view.totpSecret} />
        <CodeField name="code" label={texts.code} error={faultOf('code')} required />
        <Button>{texts.submit}</Button>
      </Form>
    </PublicLayout>
  );
}

/** The access works now. */
export function InvitationDonePage({ locale }: { readonly locale: Locale }) {
  const texts = (locale === 'de' ? de : en).invitation;
  return (
    <PublicLayout title={texts.doneTitle} robots="noindex">
      <h1 class="kern-heading-x-large">{texts.doneTitle}</h1>
      <p class="kern-body kern-body--large">{texts.done}</p>
      <LinkButton href={paths.signIn}>{texts.toSignIn}</LinkButton>
    </PublicLayout>
  );
}
