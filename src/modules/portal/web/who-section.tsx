import type { Competence, Counter, Place } from '#contracts/competence';
import type { Locale } from '#kernel/locale';
import { Alert, PlaceCard } from '#ui/components';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

interface WhoView {
  readonly locale: Locale;
  readonly competence: Competence;
  readonly place: Place;
}

/** The three roles, kept apart: who decides and charges, who works on it, where one can go (ThürKO §§ 47, 51). */
export function WhoSection({ locale, competence }: WhoView) {
  const texts = (locale === 'de' ? de : en).service;
  // Another office decides: the counters of the town hall must not look like its address.
  const outside = competence.known && competence.role === 'firstContact';
  const [counter] = outside ? [] : competence.counters;
  return (
    <section aria-labelledby="who">
      <h2 class="kern-heading-large" id="who">{texts.who}</h2>
      <PlaceCard level={3} legalEntity={outside ? competence.municipality.name : competence.legalEntity.name} administration={outside ? (competence.authority?.name[locale] ?? competence.legalEntity.name) : competence.administration.name} {...contactOf(counter, locale)}>
        <p class="kern-body">{competence.reason[locale]}</p>
        {competence.legalBasis.length === 0 ? null : <p class="kern-body g-muted">{texts.legalBasis}: <span lang="de">{competence.legalBasis.join('; ')}</span></p>}
        {counter === undefined && !outside ? <p class="kern-body g-muted">{texts.noCounter}</p> : null}
        {counter?.demo === true ? <p class="kern-body g-muted">{texts.demoCounter}</p> : null}
      </PlaceCard>
      {competence.known ? null : <Alert kind="info" level={3} title={texts.unknownRule} />}
      {competence.toConfirm.length === 0 ? null : (
        <Alert kind="info" level={3} title={texts.toConfirm}>
          <ul class="kern-list kern-list--bullet">{competence.toConfirm.map((note) => <li key={note.de}>{note[locale]}</li>)}</ul>
        </Alert>
      )}
      {competence.alternatives.length === 0 ? null : (
        <>
          <h3 class="kern-heading-medium">{texts.alternatives}</h3>
          <ul class="kern-list kern-list--bullet">{competence.alternatives.map((other) => <li key={other.name}><strong>{other.name}</strong>: {other.when[locale]}</li>)}</ul>
        </>
      )}
    </section>
  );
}

function contactOf(counter: Counter | undefined, locale: Locale) {
  if (counter === undefined) return {};
  return {
    address: [counter.name[locale], counter.street, `${counter.postalCode} ${counter.place}`].filter((line) => line.trim() !== ''),
    phone: counter.phone ?? undefined,
    email: counter.email ?? undefined,
    hours: counter.openingHours[locale],
  };
}
