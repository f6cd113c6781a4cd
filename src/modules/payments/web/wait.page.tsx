import type { Locale } from '#kernel/locale';
import { ButtonRow, LinkButton } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import type { PayerClaimView } from '../domain/payer-claim.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** Said while the provider has not answered: before the payment page exists, when it does, and after the payer's return. */
export function WaitPage({ locale, view, step }: { readonly locale: Locale; readonly view: PayerClaimView; readonly step: 'start' | 'go' | 'check' }) {
  const texts = (locale === 'de' ? de : en).wait;
  const words = {
    start: { title: texts.startTitle, text: texts.startText },
    go: { title: texts.goTitle, text: texts.goText },
    check: { title: texts.checkTitle, text: texts.checkText },
  }[step];
  return (
    <PublicLayout title={words.title} robots="noindex">
      <h1 class="kern-heading-x-large">{words.title}</h1>
      <p class="kern-body kern-body--large" role="status">{words.text}</p>
      <ButtonRow>
        {step === 'go' && view.payUrl !== undefined ? (
          <a class="kern-btn kern-btn--primary" href={view.payUrl}><span class="kern-label">{texts.go}</span></a>
        ) : (
          <LinkButton href={paths.payerReturn(view.claimId)}>{texts.check}</LinkButton>
        )}
        <LinkButton variant="secondary" href={paths.claim(view.claimId)}>{texts.other}</LinkButton>
      </ButtonRow>
    </PublicLayout>
  );
}
