import type { Locale } from '#kernel/locale';
import { Button, Form } from '#ui/components';

import { textsIn } from '../texts/texts-in.ts';

/** Offers what the account knows; nothing is taken over without the button. */
export function PrefillCard({ locale, action, rows }: { readonly locale: Locale; readonly action: string; readonly rows: readonly { label: string; value: string }[] }) {
  const texts = textsIn(locale).page;
  return (
    <section class="g-facts" aria-labelledby="prefill-title">
      <h2 class="kern-title" id="prefill-title">{texts.prefillTitle}</h2>
      <p class="kern-body">{texts.prefillBody}</p>
      <dl>
        {rows.map((row) => <div key={row.label}><dt>{row.label}</dt><dd>{row.value}</dd></div>)}
      </dl>
      <Form action={action}>
        <Button variant="secondary">{texts.prefillButton}</Button>
      </Form>
    </section>
  );
}
