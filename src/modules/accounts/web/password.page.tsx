import { Button, Form, LinkButton } from '#ui/components';
import { EmailField, HiddenField, PasswordField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface View {
  readonly texts: Texts;
  readonly errors: readonly FormError[];
}

/** Asks for the address a link for a new password goes to. */
export function ForgotPage({ texts, errors, email }: View & { readonly email: string }) {
  return (
    <Frame title={texts.forgot.title} errors={errors}>
      <p class="kern-body">{texts.forgot.lead}</p>
      <Form action={paths.forgot}>
        <EmailField name="email" label={texts.email} value={email} required autocomplete="username" error={errorAt(errors, 'email')} />
        <Button>{texts.forgot.button}</Button>
      </Form>
    </Frame>
  );
}

/** A new password, by the link of a mail (`ticket`) or by the old password. */
export function NewPasswordPage({ texts, errors, ticket }: View & { readonly ticket: string | undefined }) {
  const title = ticket === undefined ? texts.security.passwordButton : texts.forgot.newTitle;
  return (
    <Frame title={title} errors={errors}>
      <p class="kern-body">{texts.forgot.newLead}</p>
      <Form action={ticket === undefined ? paths.changePassword : paths.newPassword}>
        {ticket === undefined
          ? <PasswordField name="current" label={texts.security.current} required error={errorAt(errors, 'current')} />
          : <HiddenField name="schein" value={ticket} />}
        <PasswordField name="password" label={texts.forgot.newPassword} hint={texts.register.passwordHint} required autocomplete="new-password" error={errorAt(errors, 'password')} />
        <Button>{texts.save}</Button>
      </Form>
    </Frame>
  );
}

/** Asks for the password again before an important change. */
export function ConfirmPage({ texts, errors, to }: View & { readonly to: string }) {
  return (
    <Frame title={texts.confirm.title} errors={errors}>
      <p class="kern-body">{texts.confirm.lead}</p>
      <Form action={paths.confirm}>
        <HiddenField name="weiter" value={to} />
        <PasswordField name="password" label={texts.password} required error={errorAt(errors, 'password')} />
        <Button>{texts.confirm.button}</Button>
      </Form>
    </Frame>
  );
}

/** A page that only says something and leads on. */
export function NoticePage(props: { readonly title: string; readonly text: string; readonly action?: { readonly href: string; readonly label: string } }) {
  return (
    <Frame title={props.title}>
      <p class="kern-body">{props.text}</p>
      {props.action === undefined ? null : <LinkButton href={props.action.href}>{props.action.label}</LinkButton>}
    </Frame>
  );
}
