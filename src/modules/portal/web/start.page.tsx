import type { PublicService } from '#contracts/competence';
import type { Locale } from '#kernel/locale';
import { Badge, Card, CardGrid, Hero, TextLink, WishSearch } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface StartView {
  readonly locale: Locale;
  readonly place: { readonly ags: string; readonly name: string } | undefined;
  readonly popular: readonly PublicService[];
}

/** The start page: what do you want to do, and where. */
export function StartPage({ locale, place, popular }: StartView) {
  const texts = locale === 'de' ? de : en;
  return (
    <PublicLayout title={texts.start.title} description={texts.start.description} width="full" canonical="/">
      <Hero title={texts.start.title} lead={texts.start.lead}>
        <WishSearch action={paths.placeSearch} place={place?.name} />
      </Hero>
      <section class="g-width-wide" aria-labelledby="popular">
        <h2 class="kern-heading-large" id="popular">{texts.start.popular}</h2>
        <CardGrid label={texts.start.popular}>
          {popular.map((service) => (
            <Card
              key={service.id}
              title={service.name[locale]}
              href={place === undefined ? paths.search(service.name[locale]) : paths.service(service.slug, place)}
              footer={service.online ? <Badge kind="success">{texts.start.online}</Badge> : <Badge>{texts.start.atOffice}</Badge>}
            />
          ))}
        </CardGrid>
      </section>
      <section class="g-width-wide" aria-labelledby="how">
        <h2 class="kern-heading-large" id="how">{texts.start.how}</h2>
        <CardGrid label={texts.start.how}>
          {texts.start.steps.map((step, index) => (
            <Card key={step.title} title={step.title} preline={`${index + 1}`}>
              <p class="kern-body">{step.text}</p>
            </Card>
          ))}
        </CardGrid>
        <h2 class="kern-heading-medium">{texts.start.resume.title}</h2>
        <p class="kern-body">{texts.start.resume.text} <TextLink href={paths.resume}>{texts.start.resume.link}</TextLink></p>
      </section>
    </PublicLayout>
  );
}
