import { Card, CardGrid, Hero, WishSearch } from '#ui/components';
import { PublicLayout } from '#ui/layout';
import { GalleryComponents } from './gallery-components.tsx';
import { GalleryFields } from './gallery-fields.tsx';
import { useGalleryWords } from './use-gallery-words.ts';

/** Every component in every state, opening like the start page; shown at /gestaltung and read by axe. */
export function GalleryPage() {
  const w = useGalleryWords();
  return (
    <PublicLayout title={w.title} description={w.lead} width="full" robots="noindex" breadcrumbs={[{ label: w.title }]}>
      <Hero title={w.title} lead={w.lead}><WishSearch action="/suche" /></Hero>
      <section aria-labelledby="popular" class="g-gallery">
        <h2 class="kern-heading-large" id="popular">{w.popular}</h2>
        <CardGrid>{w.services.map((service) => <Card key={service.title} title={service.title} href="/leistungen" icon="draft"><p class="kern-body">{service.text}</p></Card>)}</CardGrid>
      </section>
      <GalleryFields />
      <GalleryComponents />
    </PublicLayout>
  );
}
