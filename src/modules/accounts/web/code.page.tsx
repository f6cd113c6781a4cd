import { Alert, Button, Form } from '#ui/components';
import { CodeField, TextField } from '#ui/fields';

import type { Texts } from '../texts/de.ts';
import { errorAt, type FormError } from './form-errors.ts';
import { Frame } from './frame.tsx';

interface CodeView {
  readonly texts: Texts;
  readonly kind: 'email' | 'totp' | 'confirm';
  readonly action: string;
  /** Where a new code is asked for; left out for the app. */
  readonly againAction?: string;
  readonly sent: boolean;
  readonly errors: readonly FormError[];
}

/** One question: the code. */
export function CodePage({ texts, kind, action, againAction, sent, errors }: CodeView) {
  const registering = kind === 'confirm';
  const title = registering ? texts.register.codeTitle : texts.factor.title;
  const lead = registering ? texts.register.codeLead : kind === 'totp' ? texts.factor.totp : texts.factor.email;
  // Recovery codes hold letters, so the sign-in field opens the whole keyboard.
  const field = { name: 'code', label: texts.code, required: true, error: errorAt(errors, 'code') } as const;
  return (
    <Frame title={title} errors={errors}>
      {sent ? <Alert kind="success" title={texts.factor.sent} live /> : null}
      <p class="kern-body">{lead}</p>
      <Form action={action}>
        {registering
          ? <CodeField {...field} hint={texts.register.codeHint} />
          : <TextField {...field} hint={texts.factor.hint} width="medium" autocomplete="one-time-code" spellcheck={false} />}
        <Button>{texts.factor.button}</Button>
      </Form>
      {againAction === undefined ? null : <Form action={againAction}><Button variant="tertiary">{texts.factor.again}</Button></Form>}
    </Frame>
  );
}
