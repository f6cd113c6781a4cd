import { Button, Form, Heading, TextLink } from '#ui/components';
import { EmailField, HiddenField, PasswordField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface SignInView {
  readonly texts: Texts;
  readonly uid: string;
  readonly email: string;
  readonly errors: readonly FormError[];
  /** WebAuthn options as JSON. */
  readonly passkeyOptions: string;
}

/** Sign-in: passkey where the device can, e-mail and password for all. */
export function SignInPage({ texts, uid, email, errors, passkeyOptions }: SignInView) {
  const words = texts.signIn;
  return (
    <Frame title={words.title} errors={errors}>
      <p class="kern-body">{words.lead}</p>
      <div data-enhance="passkey-sign-in" data-options={passkeyOptions} hidden>
        <Heading level={2}>{words.passkeyTitle}</Heading>
        <p class="kern-body">{words.passkeyLead}</p>
        <Form action={paths.passkey(uid)} label={words.passkeyTitle}>
          <HiddenField name="response" value="" />
          <Button variant="secondary" type="button">{words.passkeyButton}</Button>
        </Form>
      </div>
      <Heading level={2}>{words.passwordTitle}</Heading>
      <Form action={paths.interaction(uid)} label={words.passwordTitle}>
        <EmailField name="email" label={texts.email} value={email} required autocomplete="username" error={errorAt(errors, 'email')} />
        <PasswordField name="password" label={texts.password} required error={errorAt(errors, 'password')} />
        <Button>{words.button}</Button>
      </Form>
      <p class="kern-body"><TextLink href={paths.forgot}>{words.forgot}</TextLink></p>
      <Heading level={2}>{words.noAccount}</Heading>
      <p class="kern-body"><TextLink href={paths.register(uid)}>{words.register}</TextLink></p>
      <p class="kern-body">{words.optional}</p>
      <p class="kern-body"><TextLink href={paths.staffSignIn}>{words.staff}</TextLink></p>
    </Frame>
  );
}
