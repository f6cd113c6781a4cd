import type { Locale } from '#kernel/locale';
import { ConfirmationPanel, LinkButton, PrintButton, SummaryList } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { createDe } from '../texts/create-de.ts';
import { createEn } from '../texts/create-en.ts';
import { createPaths } from './create-paths.ts';

interface SentView {
  readonly locale: Locale;
  readonly number: string;
  readonly moment: string;
  /** SHA-256 of the file as it was delivered. */
  readonly hash: string;
}

/** The receipt for an invoice that was sent from the form; made to be printed. */
export function SentPage({ locale, number, moment, hash }: SentView) {
  const texts = (locale === 'de' ? createDe : createEn).sent;
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: texts.title }]}>
      <ConfirmationPanel title={texts.title}><p>{texts.text}</p></ConfirmationPanel>
      <SummaryList rows={[{ key: texts.number, value: number }, { key: texts.moment, value: moment }, { key: texts.hash, value: <code class="g-break">{hash}</code> }]} />
      <p class="kern-body">{texts.next}</p>
      <p class="kern-body"><LinkButton href={createPaths.create} variant="secondary">{texts.again}</LinkButton></p>
      <PrintButton />
    </PublicLayout>
  );
}
