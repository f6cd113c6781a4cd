import { formatDay } from '#kernel/dates';
import type { Locale, LocalText } from '#kernel/locale';
import { Alert, LinkButton, PrintButton, Prose, SummaryList, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { ServicePageView } from '../usecases/view-service-page.ts';
import { FeeSection } from './fee-section.tsx';
import { paths } from './paths.ts';
import { WhoSection } from './who-section.tsx';

/** The page for one service at one place: who, what it costs, what is needed, how long it takes, apply. */
export function ServicePage({ locale, view }: { readonly locale: Locale; readonly view: ServicePageView }) {
  const texts = locale === 'de' ? de : en;
  const { service, place, effective } = view;
  const title = texts.service.at(service.name[locale], place.name);
  const pkg = effective?.pkg;
  return (
    <PublicLayout
      title={title}
      description={pkg?.texts.shortText[locale] ?? service.officialName}
      canonical={paths.service(service.slug, place)}
      breadcrumbs={[{ label: place.name, href: paths.place(place) }, { label: service.name[locale] }]}
    >
      <h1 class="kern-heading-x-large">{title}</h1>
      {service.nameIsGermanOnly && locale === 'en' ? <p class="kern-body g-muted">{texts.service.germanOnly}</p> : null}
      {pkg === undefined ? null : <p class="kern-body kern-body--large">{pkg.texts.teaser[locale]}</p>}
      <ApplyBox texts={texts} view={view} />
      <WhoSection locale={locale} competence={view.competence} place={place} />
      <FeeSection locale={locale} view={view} />
      {pkg === undefined ? <CatalogueFacts texts={texts} view={view} /> : <PackageTexts locale={locale} texts={texts} view={view} />}
      <p class="kern-body"><TextLink href={paths.search(service.name[locale])}>{texts.service.changePlace}</TextLink></p>
      <PrintButton />
    </PublicLayout>
  );
}

function ApplyBox({ texts, view }: { readonly texts: Texts; readonly view: ServicePageView }) {
  const { effective, service, place } = view;
  if (effective?.live !== true) {
    return <Alert kind="info" title={texts.service.notOnline}><p class="kern-body">{texts.service.notOnlineText}</p></Alert>;
  }
  return (
    <div class="g-apply">
      <LinkButton href={paths.apply(service.slug, place.ags)}>{texts.service.apply}</LinkButton>
      <p class="kern-body g-muted">{texts.service.applyHint} {texts.service.access}: {texts.service.trust[effective.pkg.trustLevel]}.</p>
    </div>
  );
}

function PackageTexts({ locale, texts, view }: { readonly locale: Locale; readonly texts: Texts; readonly view: ServicePageView }) {
  const pkg = view.effective?.pkg;
  if (pkg === undefined) return null;
  const words = pkg.texts;
  return (
    <>
      <section>
        <h2 class="kern-heading-large">{texts.service.documents}</h2>
        {words.requiredDocuments.length === 0 ? <p class="kern-body">{texts.service.noDocuments}</p> : <Points locale={locale} items={words.requiredDocuments} />}
      </section>
      {words.prerequisites.length === 0 ? null : <section><h2 class="kern-heading-large">{texts.service.prerequisites}</h2><Points locale={locale} items={words.prerequisites} /></section>}
      <section>
        <h2 class="kern-heading-large">{texts.service.facts}</h2>
        <SummaryList rows={[
          { key: texts.service.duration, value: words.processingTime[locale] },
          { key: texts.service.deadline, value: words.deadline[locale] },
          { key: texts.service.access, value: texts.service.trust[pkg.trustLevel] },
        ]} />
      </section>
      <section>
        <h2 class="kern-heading-large">{texts.service.steps}</h2>
        <ol class="kern-list kern-list--number">{words.procedureSteps.map((step) => <li key={step.de}>{step[locale]}</li>)}</ol>
      </section>
      <section>
        <h2 class="kern-heading-large">{texts.service.details}</h2>
        <Prose>{words.fullText[locale].split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Prose>
      </section>
      {words.notes.length === 0 ? null : <section><h2 class="kern-heading-large">{texts.service.notes}</h2><Points locale={locale} items={words.notes} /></section>}
      <section><h2 class="kern-heading-large">{texts.service.remedy}</h2><p class="kern-body">{words.legalRemedy[locale]}</p></section>
      <section><h2 class="kern-heading-large">{texts.service.plain}</h2><p class="kern-body">{words.plainLanguage[locale]}</p></section>
      <section>
        <h2 class="kern-heading-large">{texts.service.legalBasis}</h2>
        <ul class="kern-list kern-list--bullet">{pkg.legalBasis.map((basis) => <li key={basis.citation}>{basis.citation}</li>)}</ul>
      </section>
      <p class="kern-body g-muted">
        {texts.service.checked(formatDay(pkg.checkedAt, locale))}. {texts.service.source}: {texts.service.sourcePackage(pkg.publisher, pkg.version)}.
      </p>
      {pkg.unverified.length === 0 || locale === 'en' ? null : (
        <details class="g-details"><summary>{texts.service.unverified}</summary><ul class="kern-list kern-list--bullet">{pkg.unverified.map((fact) => <li key={fact}>{fact}</li>)}</ul></details>
      )}
    </>
  );
}

function CatalogueFacts({ texts, view }: { readonly texts: Texts; readonly view: ServicePageView }) {
  const { service } = view;
  return (
    <>
      {service.legalBasis.length === 0 ? null : (
        <section>
          <h2 class="kern-heading-large">{texts.service.legalBasis}</h2>
          <ul class="kern-list kern-list--bullet">{service.legalBasis.map((basis) => <li key={basis} lang="de">{basis}</li>)}</ul>
        </section>
      )}
      <p class="kern-body g-muted">{texts.service.source}: {texts.service.sourceCatalogue}{service.leikaKey === null ? '' : ` (${service.leikaKey})`}.</p>
    </>
  );
}

function Points({ items, locale }: { readonly items: readonly LocalText[]; readonly locale: Locale }) {
  return <ul class="kern-list kern-list--bullet">{items.map((item) => <li key={item.de}>{item[locale]}</li>)}</ul>;
}
