import type { Place, PlaceMatch, PlaceResolution, PublicService, ServiceMatch } from '#contracts/competence';
import type { Locale } from '#kernel/locale';
import { Alert, Badge, Card, CardGrid, TextLink, WishSearch } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

export interface SearchView {
  readonly locale: Locale;
  readonly wish: string;
  readonly typedPlace: string;
  readonly place: Place | undefined;
  readonly resolution: PlaceResolution | undefined;
  readonly services: readonly ServiceMatch[];
  readonly popular: readonly PublicService[];
}

/** Results, a question back, or a way on: never an empty page. */
export function SearchPage(view: SearchView) {
  const { locale, wish, typedPlace, place } = view;
  const texts = locale === 'de' ? de : en;
  const title = wish === '' ? texts.search.title : place === undefined ? texts.search.resultsWithoutPlace(wish) : texts.search.resultsFor(wish, place.name);
  return (
    <PublicLayout title={title} width="wide" robots="noindex" breadcrumbs={[{ label: texts.search.title }]}>
      <h1 class="kern-heading-x-large">{title}</h1>
      <WishSearch action={paths.placeSearch} wish={wish} place={typedPlace === '' ? place?.name : typedPlace} />
      <PlaceQuestion view={view} texts={texts} />
      {wish === '' ? <Alert kind="info" title={texts.search.wishMissing} /> : <Services view={view} texts={texts} />}
    </PublicLayout>
  );
}

function PlaceQuestion({ view, texts }: { readonly view: SearchView; readonly texts: Texts }) {
  const { resolution, typedPlace, wish } = view;
  if (resolution === undefined || resolution.kind === 'one') {
    return view.place === undefined && typedPlace === '' ? <Alert kind="info" title={texts.search.placeMissing}><p class="kern-body">{texts.search.placeMissingHint}</p></Alert> : null;
  }
  if (resolution.kind === 'none') {
    return <Alert kind="warning" title={texts.search.noPlace(typedPlace)}><p class="kern-body">{texts.search.noPlaceHint}</p></Alert>;
  }
  return (
    <section aria-labelledby="which-place">
      <h2 class="kern-heading-large" id="which-place">
        {resolution.kind === 'several' ? texts.search.whichPlace(typedPlace) : texts.search.nearPlace(typedPlace)}
      </h2>
      {resolution.kind === 'several' ? <p class="kern-body">{texts.search.whichPlaceHint(resolution.places.length)}</p> : null}
      <CardGrid label={texts.search.choose}>
        {resolution.places.map((candidate) => <PlaceChoice key={`${candidate.ags}${candidate.via ?? ''}`} candidate={candidate} wish={wish} texts={texts} />)}
      </CardGrid>
    </section>
  );
}

function PlaceChoice({ candidate, wish, texts }: { readonly candidate: PlaceMatch; readonly wish: string; readonly texts: Texts }) {
  return (
    <Card title={candidate.name} href={paths.search(wish, candidate.ags)} preline={candidate.via === undefined ? undefined : texts.search.via(candidate.via)}>
      <p class="kern-body">{texts.search.administeredBy(candidate.administration.name)}</p>
    </Card>
  );
}

function Services({ view, texts }: { readonly view: SearchView; readonly texts: Texts }) {
  const { services, place, locale, wish } = view;
  const hrefOf = (service: PublicService) => (place === undefined ? `/leistung/${service.slug}` : paths.service(service.slug, place));
  if (services.length === 0) {
    return (
      <>
        <Alert kind="info" title={texts.search.none.title(wish)}>
          <p class="kern-body">{texts.search.none.text}</p>
          <ul class="kern-list kern-list--bullet">
            {place === undefined ? null : <li><TextLink href={paths.place(place)}>{texts.search.office(place.administration.name)}</TextLink></li>}
            <li>{texts.search.call115}</li>
          </ul>
        </Alert>
        <h2 class="kern-heading-large">{texts.search.popular}</h2>
        <CardGrid label={texts.search.popular}>
          {view.popular.map((service) => <Card key={service.id} title={service.name[locale]} href={hrefOf(service)} />)}
        </CardGrid>
      </>
    );
  }
  return (
    <section aria-labelledby="services">
      <h2 class="kern-heading-large" id="services">{texts.search.list}</h2>
      <CardGrid label={texts.search.list}>
        {services.map(({ service }) => (
          <Card
            key={service.id}
            title={service.name[locale]}
            href={hrefOf(service)}
            preline={service.source === 'catalogue' ? texts.search.catalogue : undefined}
            footer={service.online ? <Badge kind="success">{texts.search.online}</Badge> : <Badge>{texts.search.info}</Badge>}
          />
        ))}
      </CardGrid>
    </section>
  );
}
