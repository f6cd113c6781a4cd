import type { EffectiveService } from '#contracts/packages';
import { formatDay } from '#kernel/dates';
import type { Locale, LocalText } from '#kernel/locale';
import { LinkButton, Prose } from '#ui/components';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** Props of `PackageTexts`. */
export interface PackageTextsProps {
  readonly locale: Locale;
  readonly effective: EffectiveService;
  /** Where the application begins. */
  readonly apply: string;
}

/** The texts of a package in the order people ask: what do I need, how does it go, what else; the law last. */
export function PackageTexts({ locale, effective, apply }: PackageTextsProps) {
  const texts = (locale === 'de' ? de : en).service;
  const { pkg } = effective;
  const words = pkg.texts;
  return (
    <>
      <section>
        <h2 class="kern-heading-large">{texts.documents}</h2>
        {words.requiredDocuments.length === 0 ? <p class="kern-body">{texts.noDocuments}</p> : <Points locale={locale} items={words.requiredDocuments} />}
      </section>
      {words.prerequisites.length === 0 ? null : <section><h2 class="kern-heading-large">{texts.prerequisites}</h2><Points locale={locale} items={words.prerequisites} /></section>}
      <section>
        <h2 class="kern-heading-large">{texts.steps}</h2>
        <ol class="kern-list kern-list--number">{words.procedureSteps.map((step) => <li key={step.de}>{step[locale]}</li>)}</ol>
        {effective.live ? <p class="kern-body"><LinkButton href={apply} variant="secondary">{texts.apply}</LinkButton></p> : null}
      </section>
      <section>
        <h2 class="kern-heading-large">{texts.details}</h2>
        <Prose>{words.fullText[locale].split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Prose>
      </section>
      {words.notes.length === 0 ? null : <section><h2 class="kern-heading-large">{texts.notes}</h2><Points locale={locale} items={words.notes} /></section>}
      <section>
        <h2 class="kern-heading-large">{texts.remedy}</h2>
        <p class="kern-body">{words.legalRemedy[locale]}</p>
        <h3 class="kern-heading-medium">{texts.legalBasis}</h3>
        <ul class="kern-list kern-list--bullet">{pkg.legalBasis.map((basis) => <li key={basis.citation} lang="de">{basis.citation}</li>)}</ul>
        <p class="kern-body g-muted">{texts.checked(formatDay(pkg.checkedAt, locale))}. {texts.source}: {texts.sourcePackage(pkg.publisher, pkg.version)}.</p>
        {pkg.unverified.length === 0 || locale === 'en' ? null : (
          <details class="g-details"><summary>{texts.unverified}</summary><ul class="kern-list kern-list--bullet">{pkg.unverified.map((fact) => <li key={fact}>{fact}</li>)}</ul></details>
        )}
      </section>
    </>
  );
}

function Points({ items, locale }: { readonly items: readonly LocalText[]; readonly locale: Locale }) {
  return <ul class="kern-list kern-list--bullet">{items.map((item) => <li key={item.de}>{item[locale]}</li>)}</ul>;
}
