import { dayInGermany, formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { SessionSummary } from '#platform/auth';
import { Alert, Button, CopyField, Form, Heading, LinkButton, PrintButton } from '#ui/components';
import { HiddenField, TextField } from '#ui/fields';

import type { Account } from '../domain/account.ts';
import type { Passkey } from '../domain/passkey.ts';
import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';
import { SessionList } from './session-list.tsx';

interface SecurityView {
  readonly texts: Texts;
  readonly locale: Locale;
  readonly account: Account;
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodes: number;
  readonly sessions: readonly SessionSummary[];
  /** The session of this request. */
  readonly ownSession: string | undefined;
  /** WebAuthn options as JSON; left out until the holder has shown the password again. */
  readonly passkeyOptions: string;
  readonly notice: 'saved' | 'sessionsDone' | 'sessionDone' | undefined;
  readonly errors: readonly FormError[];
}

/** E-mail address, password, passkeys, second factor, recovery codes, devices. */
export function SecurityPage(props: SecurityView) {
  const { texts, locale, account, passkeys } = props;
  const words = texts.security;
  const day = (moment: Date) => formatDay(dayInGermany(moment), locale);
  return (
    <Frame title={words.title} errors={props.errors} breadcrumbs={[{ label: texts.account.title, href: paths.account }, { label: words.title }]}>
      {props.notice === undefined ? null : <Alert kind="success" title={words[props.notice]} live />}
      <Heading level={2}>{words.emailTitle}</Heading>
      <p class="kern-body">{account.email}</p>
      <LinkButton href={paths.email} variant="secondary">{texts.changeEmail.title}</LinkButton>

      <Heading level={2}>{words.passwordTitle}</Heading>
      <p class="kern-body">{words.passwordText}</p>
      <LinkButton href={paths.changePassword} variant="secondary">{words.passwordButton}</LinkButton>

      <Heading level={2}>{words.passkeysTitle}</Heading>
      <p class="kern-body">{words.passkeysText}</p>
      {passkeys.length === 0 ? <p class="kern-body">{words.passkeysNone}</p> : (
        <ul class="g-plain-list">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <Form action={paths.removePasskey} label={passkey.name}>
                <HiddenField name="id" value={passkey.id} />
                <p class="kern-body"><strong>{passkey.name}</strong>, {words.passkeyAdded(day(passkey.createdAt))}{passkey.lastUsedAt === null ? '' : `, ${words.passkeyUsed(day(passkey.lastUsedAt))}`}</p>
                <Button variant="tertiary">{words.passkeyRemove}<span class="kern-sr-only">: {passkey.name}</span></Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <div data-enhance="passkey-register" data-options={props.passkeyOptions}>
        <p class="kern-body" data-without-script>{words.passkeyNeedsScript}</p>
        <div hidden data-with-script>
          <Form action={paths.addPasskey} label={words.passkeyAdd}>
            <HiddenField name="response" value="" />
            <TextField name="name" label={words.passkeyName} hint={words.passkeyNameHint} required width="medium" maxLength={60} error={errorAt(props.errors, 'name')} />
            <Button variant="secondary" type="button">{words.passkeyAdd}</Button>
          </Form>
        </div>
      </div>

      <Heading level={2}>{words.factorTitle}</Heading>
      <p class="kern-body">{account.secondFactor === 'totp' ? words.factorTotp : words.factorEmail}</p>
      {account.secondFactor === 'totp'
        ? <Form action={paths.emailFactor}><Button variant="secondary">{words.totpOff}</Button></Form>
        : <LinkButton href={paths.totp} variant="secondary">{words.totpOn}</LinkButton>}

      <Heading level={2}>{words.recoveryTitle}</Heading>
      <p class="kern-body">{words.recoveryText(props.recoveryCodes)}</p>
      <Form action={paths.recovery}><Button variant="secondary">{words.recoveryButton}</Button></Form>

      <Heading level={2}>{words.sessionsTitle}</Heading>
      <p class="kern-body">{words.sessionsText}</p>
      <SessionList texts={texts} locale={locale} sessions={props.sessions} own={props.ownSession} />
      {props.sessions.length < 2 ? null : <Form action={paths.sessions}><Button variant="secondary">{words.sessionsButton}</Button></Form>}
    </Frame>
  );
}

/** The codes, shown once. */
export function RecoveryCodesPage({ texts, codes }: { readonly texts: Texts; readonly codes: readonly string[] }) {
  const words = texts.security;
  return (
    <Frame title={words.recoveryShown}>
      <p class="kern-body">{words.recoveryKeep}</p>
      <ul class="kern-body">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <PrintButton />
      <p><LinkButton href={paths.security}>{texts.back}</LinkButton></p>
    </Frame>
  );
}

/** Sets up the authenticator app: picture, key as text, first code. */
export function TotpPage(props: { readonly texts: Texts; readonly picture: string; readonly secret: string; readonly sealed: string; readonly errors: readonly FormError[] }) {
  const words = props.texts.totp;
  return (
    <Frame title={words.title} errors={props.errors}>
      <p class="kern-body">{words.step1}</p>
      <img src={props.picture} alt={words.qr} width={220} height={220} />
      <CopyField name="secret" label={words.secret} value={props.secret} />
      <p class="kern-body">{words.step2}</p>
      <Form action={paths.totp}>
        <HiddenField name="sealed" value={props.sealed} />
        <TextField name="code" label={props.texts.code} required width="short" inputmode="numeric" autocomplete="one-time-code" error={errorAt(props.errors, 'code')} />
        <Button>{words.button}</Button>
      </Form>
    </Frame>
  );
}
