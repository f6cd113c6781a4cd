import { formatMoment } from '#kernel/dates';
import { Alert, Button, CopyField, DataTable, Form } from '#ui/components';
import { RadioField, TextField } from '#ui/fields';

import type { FinanceKey } from '../domain/desk-setting.ts';
import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';

interface SettingsView extends DeskFrameProps {
  readonly entered: Readonly<Record<'debtorName' | 'debtorIban' | 'debtorBic' | 'retentionYears', string>>;
  readonly keys: readonly FinanceKey[];
  /** A key that was made just now; shown this once. */
  readonly made?: string | undefined;
  readonly saved: boolean;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Account to pay from, retention, keys of finance systems. */
export function SettingsPage(view: SettingsView) {
  const { locale, entered, keys } = view;
  const texts = (locale === 'de' ? deskDe : deskEn).settings;
  const field = (name: keyof SettingsView['entered']) => ({ name, value: entered[name], error: view.faults.find((fault) => fault.field === name)?.message });
  return (
    <DeskFrame {...view} title={texts.title} area="settings">
      {view.saved ? <Alert kind="success" title={texts.saved} live /> : null}
      {view.made === undefined ? null : <Alert kind="success" title={texts.madeTitle} live><p class="kern-body">{texts.madeText}</p><CopyField name="madeKey" label={texts.key} value={view.made} /></Alert>}
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <section aria-labelledby="account">
        <h2 class="kern-heading-large" id="account">{texts.account}</h2>
        <Form action={deskPaths.settings}>
          <TextField {...field('debtorName')} label={texts.debtorName} maxLength={70} required />
          <TextField {...field('debtorIban')} label={texts.debtorIban} width="medium" autocomplete="off" required />
          <TextField {...field('debtorBic')} label={texts.debtorBic} width="medium" autocomplete="off" />
          <RadioField {...field('retentionYears')} label={texts.retention} hint={texts.retentionHint} options={[{ value: '8', label: texts.retentions['8'] }, { value: '10', label: texts.retentions['10'] }]} required />
          <Button>{texts.save}</Button>
        </Form>
      </section>
      <section aria-labelledby="keys">
        <h2 class="kern-heading-large" id="keys">{texts.keys}</h2>
        <p class="kern-body">{texts.keysText}</p>
        <DataTable
          caption={texts.keys}
          captionHidden
          rows={keys}
          rowKey={({ id }) => id}
          empty={texts.noKeys}
          columns={[
            { key: 'name', label: texts.keyColumns.name, cell: ({ name }) => name },
            { key: 'created', label: texts.keyColumns.created, cell: ({ createdAt, createdBy }) => `${formatMoment(createdAt, locale)}, ${createdBy}` },
            { key: 'used', label: texts.keyColumns.used, cell: ({ usedAt }) => (usedAt === null ? texts.never : formatMoment(usedAt, locale)) },
            { key: 'deed', label: texts.keyColumns.deed, cell: ({ id, name, revokedAt }) => (revokedAt === null ? <Form action={deskPaths.revoke(id)}><Button variant="tertiary">{texts.revoke}<span class="kern-sr-only">: {name}</span></Button></Form> : texts.revoked) },
          ]}
        />
        <Form action={deskPaths.keys}>
          <TextField name="keyName" label={texts.keyName} error={view.faults.find((fault) => fault.field === 'keyName')?.message} width="medium" maxLength={60} required />
          <Button variant="secondary">{texts.make}</Button>
        </Form>
      </section>
    </DeskFrame>
  );
}
