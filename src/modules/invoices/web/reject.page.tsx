import { Button, Form, TextLink } from '#ui/components';
import { HiddenField, LongTextField, RadioField } from '#ui/fields';

import { clarificationCodes } from '../domain/clarification-codes.ts';
import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';

interface RejectView extends DeskFrameProps {
  readonly payable: { readonly id: string; readonly number: string; readonly version: number; readonly sellerName: string };
  readonly entered: { readonly code: string; readonly text: string };
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Reason and words for the sender; both are needed. */
export function RejectPage(view: RejectView) {
  const texts = (view.locale === 'de' ? deskDe : deskEn).reject;
  const errorOf = (field: string) => view.faults.find((fault) => fault.field === field)?.message;
  const { payable } = view;
  return (
    <DeskFrame {...view} title={texts.title} area="inbox" crumb={texts.title}>
      <p class="kern-preline">{payable.sellerName} · {payable.number}</p>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <Form action={deskPaths.reject(payable.id)}>
        <HiddenField name="version" value={String(payable.version)} />
        <RadioField name="code" label={texts.code} options={clarificationCodes.map((code) => ({ value: code, label: texts.codes[code] }))} value={view.entered.code} error={errorOf('code')} required />
        <LongTextField name="text" label={texts.text} hint={texts.textHint} value={view.entered.text} error={errorOf('text')} maxLength={2_000} required />
        <Button variant="danger">{texts.submit}</Button>
      </Form>
      <p class="kern-body"><TextLink href={deskPaths.one(payable.id)} icon="arrow-back">{texts.back}</TextLink></p>
    </DeskFrame>
  );
}
