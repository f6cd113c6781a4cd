import type { Locale } from '#kernel/locale';
import { Alert, DefinitionCard, LinkButton } from '#ui/components';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { ServicePageView } from '../usecases/view-service-page.ts';
import { paths } from './paths.ts';

/** At a glance: who, what it costs, how long it takes, by when – and the button. */
export function ServiceFacts({ locale, view }: { readonly locale: Locale; readonly view: ServicePageView }) {
  const texts = (locale === 'de' ? de : en).service;
  const { effective, service, place, competence } = view;
  if (effective === undefined) {
    return <Alert kind="info" title={texts.notOnline}><p class="kern-body">{texts.notOnlineText}</p></Alert>;
  }
  const { texts: words, trustLevel } = effective.pkg;
  return (
    <DefinitionCard
      title={texts.facts}
      rows={[
        { key: texts.office, value: competence.administration.name },
        { key: texts.costsShort, value: words.costs[locale] },
        { key: texts.duration, value: words.processingTime[locale] },
        { key: texts.deadline, value: words.deadline[locale] },
        { key: texts.access, value: texts.trust[trustLevel] },
      ]}
    >
      {effective.live ? (
        <div class="g-stack">
          <LinkButton href={paths.apply(service.slug, place.ags)}>{texts.apply}</LinkButton>
          <p class="kern-body g-muted">{texts.applyHint}</p>
        </div>
      ) : (
        <div class="g-stack"><p class="kern-body"><strong>{texts.notOnline}</strong></p><p class="kern-body">{texts.notOnlineText}</p></div>
      )}
    </DefinitionCard>
  );
}
