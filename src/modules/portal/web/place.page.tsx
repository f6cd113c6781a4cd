import type { Place, PublicService } from '#contracts/competence';
import type { Locale } from '#kernel/locale';
import { Badge, Card, CardGrid, SummaryList, WishSearch } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** One municipality: who administers it, its keys, what can be done online. */
export function PlacePage({ locale, place, online }: { readonly locale: Locale; readonly place: Place; readonly online: readonly PublicService[] }) {
  const texts = (locale === 'de' ? de : en).place;
  return (
    <PublicLayout title={texts.title(place.name)} width="wide" canonical={paths.place(place)} breadcrumbs={[{ label: place.name }]}>
      <h1 class="kern-heading-x-large">{texts.title(place.formalName)}</h1>
      <WishSearch action={paths.placeSearch} place={place.name} />
      <SummaryList
        rows={[
          { key: texts.administration, value: place.administration.name },
          { key: texts.district, value: place.district.name },
          { key: texts.postalCodes, value: place.postalCodes.join(', ') },
          { key: texts.population, value: place.population.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB') },
          { key: texts.keys, value: `${place.ags} · ${place.ars}` },
        ]}
      />
      <h2 class="kern-heading-large">{texts.services}</h2>
      <CardGrid label={texts.services}>
        {online.map((service) => (
          <Card key={service.id} title={service.name[locale]} href={paths.service(service.slug, place)} footer={<Badge kind="success">{(locale === 'de' ? de : en).start.online}</Badge>} />
        ))}
      </CardGrid>
      <p class="kern-body g-muted">{texts.attribution}</p>
    </PublicLayout>
  );
}
