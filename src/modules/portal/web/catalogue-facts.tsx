import type { PublicService } from '#contracts/competence';
import type { Locale } from '#kernel/locale';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** What the catalogue knows of a service that is no package yet. */
export function CatalogueFacts({ locale, service }: { readonly locale: Locale; readonly service: PublicService }) {
  const texts = (locale === 'de' ? de : en).service;
  return (
    <section>
      {service.legalBasis.length === 0 ? null : (
        <>
          <h2 class="kern-heading-large">{texts.legalBasis}</h2>
          <ul class="kern-list kern-list--bullet">{service.legalBasis.map((basis) => <li key={basis} lang="de">{basis}</li>)}</ul>
        </>
      )}
      <p class="kern-body g-muted">{texts.source}: {texts.sourceCatalogue}{service.leikaKey === null ? '' : ` (${service.leikaKey})`}.</p>
    </section>
  );
}
