import type { Locale } from '#kernel/locale';
import { Columns, PrintButton, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { ServicePageView } from '../usecases/view-service-page.ts';
import { CatalogueFacts } from './catalogue-facts.tsx';
import { FeeSection } from './fee-section.tsx';
import { PackageTexts } from './package-texts.tsx';
import { paths } from './paths.ts';
import { ServiceFacts } from './service-facts.tsx';
import { WhoSection } from './who-section.tsx';

/** The page for one service at one place: apply and the facts at once, then who, what it costs, what is needed, how it goes. */
export function ServicePage({ locale, view }: { readonly locale: Locale; readonly view: ServicePageView }) {
  const texts = locale === 'de' ? de : en;
  const { service, place, effective } = view;
  const title = texts.service.at(service.name[locale], place.name);
  const pkg = effective?.pkg;
  // Names of the catalogue exist in German only: a screen reader must not read them with an English voice.
  const language = service.nameIsGermanOnly && locale === 'en' ? 'de' : undefined;
  return (
    <PublicLayout
      title={title}
      description={pkg?.texts.shortText[locale] ?? service.officialName}
      canonical={paths.service(service.slug, place)}
      breadcrumbs={[{ label: place.name, href: paths.place(place) }, { label: service.name[locale] }]}
    >
      <h1 class="kern-heading-x-large" lang={language}>{title}</h1>
      {language === undefined ? null : <p class="kern-body g-muted">{texts.service.germanOnly}</p>}
      {pkg === undefined ? null : <p class="kern-body kern-body--large">{pkg.texts.teaser[locale]}</p>}
      <Columns aside={<ServiceFacts locale={locale} view={view} />}>
        {pkg === undefined ? null : (
          <section><h2 class="kern-heading-large">{texts.service.plain}</h2><p class="kern-body">{pkg.texts.plainLanguage[locale]}</p></section>
        )}
        <WhoSection locale={locale} competence={view.competence} place={place} />
        <FeeSection locale={locale} view={view} />
        {effective === undefined ? <CatalogueFacts locale={locale} service={service} /> : <PackageTexts locale={locale} effective={effective} apply={paths.apply(service.slug, place.ags)} />}
        <p class="kern-body"><TextLink href={paths.search(service.name[locale])}>{texts.service.changePlace}</TextLink></p>
        <PrintButton />
      </Columns>
    </PublicLayout>
  );
}
