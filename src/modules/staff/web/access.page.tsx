import { dayInGermany, formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { StaffRole } from '#kernel/actor';
import { Alert, Button, ErrorSummary, Form, LinkButton, PrintButton, SummaryList } from '#ui/components';
import { HiddenField, PasswordField, TextField } from '#ui/fields';
import { DeskLayout } from '#ui/layout';

import type { Passkey } from '../domain/passkey.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface View {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
}
interface Faults {
  readonly faults: readonly { readonly field?: string; readonly message: string }[];
}
interface AccessView extends View, Faults {
  readonly administrationName: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodes: number;
  /** WebAuthn options as JSON; undefined until the password was shown again, and then nothing can be changed. */
  readonly passkeyOptions: string | undefined;
  readonly saved: boolean;
}

/** One's own access: who one is here, how one gets in, and the way out. */
export function AccessPage(view: AccessView) {
  const { locale, faults, passkeyOptions } = view;
  const all = locale === 'de' ? de : en;
  const texts = all.access;
  const mayChange = passkeyOptions !== undefined;
  return (
    <DeskLayout title={texts.title} nav={view.nav} active="security" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      {view.saved ? <Alert kind="success" title={texts.saved} live /> : null}
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <SummaryList
        rows={[
          { key: texts.name, value: view.displayName },
          { key: texts.administration, value: view.administrationName },
          { key: texts.roles, value: view.roles.map((role) => all.roles[role].name).join(', ') },
        ]}
      />
      <section aria-labelledby="passkeys">
        <h2 class="kern-heading-large" id="passkeys">{texts.passkeysTitle}</h2>
        <p class="kern-body">{texts.passkeysText}</p>
        <PasskeyList locale={locale} passkeys={view.passkeys} mayChange={mayChange} />
        {passkeyOptions === undefined ? null : (
          <div data-enhance="passkey-register" data-options={passkeyOptions}>
            <p class="kern-body" data-without-script>{texts.passkeyNeedsScript}</p>
            <div hidden data-with-script>
              <Form action={paths.addPasskey} label={texts.passkeyAdd}>
                <HiddenField name="response" value="" />
                <TextField name="name" label={texts.passkeyName} hint={texts.passkeyNameHint} required width="medium" maxLength={60} error={faults.find(({ field }) => field === 'name')?.message} />
                <Button variant="secondary" type="button">{texts.passkeyAdd}</Button>
              </Form>
            </div>
          </div>
        )}
      </section>
      <section aria-labelledby="recovery">
        <h2 class="kern-heading-large" id="recovery">{texts.recoveryTitle}</h2>
        <p class="kern-body">{texts.recoveryText(view.recoveryCodes)}</p>
        {mayChange ? <Form action={paths.recovery}><Button variant="secondary">{texts.recoveryButton}</Button></Form> : null}
      </section>
      {mayChange ? null : <p><LinkButton href={paths.confirm} variant="secondary">{texts.change}</LinkButton></p>}
      <p class="kern-body g-muted">{texts.hint}</p>
      <Form action={paths.signOut}><Button variant="secondary" icon="logout">{texts.signOut}</Button></Form>
    </DeskLayout>
  );
}

function PasskeyList({ locale, passkeys, mayChange }: Pick<AccessView, 'locale' | 'passkeys'> & { readonly mayChange: boolean }) {
  const texts = (locale === 'de' ? de : en).access;
  const day = (moment: Date) => formatDay(dayInGermany(moment), locale);
  if (passkeys.length === 0) return <p class="kern-body">{texts.passkeysNone}</p>;
  return (
    <ul class="g-plain-list">
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          <p class="kern-body"><strong>{passkey.name}</strong>, {texts.passkeyAdded(day(passkey.createdAt))}{passkey.lastUsedAt === null ? '' : `, ${texts.passkeyUsed(day(passkey.lastUsedAt))}`}</p>
          {mayChange ? (
            <Form action={paths.removePasskey} label={passkey.name}>
              <HiddenField name="id" value={passkey.id} />
              <Button variant="tertiary">{texts.passkeyRemove}<span class="kern-sr-only">: {passkey.name}</span></Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Asks for the password again before the access is changed. */
export function ConfirmPage({ locale, nav, faults }: View & Faults) {
  const texts = (locale === 'de' ? de : en).access;
  return (
    <DeskLayout title={texts.confirmTitle} nav={nav} active="security" errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.confirmTitle}</h1>
      <p class="kern-body">{texts.confirmLead}</p>
      <Form action={paths.confirm}>
        <PasswordField name="password" label={texts.current} error={faults[0]?.message} required />
        <Button>{texts.confirmButton}</Button>
      </Form>
    </DeskLayout>
  );
}

/** The codes, shown once. */
export function RecoveryCodesPage({ locale, nav, codes }: View & { readonly codes: readonly string[] }) {
  const texts = (locale === 'de' ? de : en).access;
  return (
    <DeskLayout title={texts.recoveryShown} nav={nav} active="security">
      <h1 class="kern-heading-x-large">{texts.recoveryShown}</h1>
      <p class="kern-body">{texts.recoveryKeep}</p>
      <ul class="kern-body">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <PrintButton />
      <p><LinkButton href={paths.access} variant="secondary">{texts.back}</LinkButton></p>
    </DeskLayout>
  );
}
