import { Button, Details, Form, Prose, TextLink } from '#ui/components';
import { DeclarationField, EmailField, PasswordField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface RegisterView {
  readonly texts: Texts;
  readonly uid: string;
  readonly email: string;
  readonly privacy: boolean;
  readonly errors: readonly FormError[];
}

/** Opens a Servicekonto: address, password, and the notice of Art. 13 DSGVO. */
export function RegisterPage({ texts, uid, email, privacy, errors }: RegisterView) {
  const words = texts.register;
  return (
    <Frame title={words.title} errors={errors}>
      <p class="kern-body">{words.lead}</p>
      <Form action={paths.register(uid)}>
        <EmailField name="email" label={texts.email} hint={words.emailHint} value={email} required autocomplete="username" error={errorAt(errors, 'email')} />
        <PasswordField name="password" label={texts.password} hint={words.passwordHint} required autocomplete="new-password" error={errorAt(errors, 'password')} />
        <Details summary={words.privacyTitle}><Prose>{words.privacyText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Prose></Details>
        <DeclarationField name="privacy" label={words.privacy} required value={privacy ? 'yes' : ''} error={errorAt(errors, 'privacy')} />
        <Button>{words.button}</Button>
      </Form>
      <p class="kern-body"><TextLink href={paths.interaction(uid)}>{words.have}</TextLink></p>
    </Frame>
  );
}
