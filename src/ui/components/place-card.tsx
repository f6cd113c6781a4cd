import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

/** Props of `PlaceCard`. */
export interface PlaceCardProps {
  readonly level?: HeadingLevel | undefined;
  readonly legalEntity: string;
  readonly administration: string;
  readonly address?: readonly string[] | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly hours?: readonly string[] | undefined;
  /** Path to choosing another place, without language prefix. */
  readonly changeHref?: string | undefined;
  /** Why this administration is in charge. */
  readonly children?: ComponentChildren;
}

/** Who is responsible: the municipality and the administration that acts for it, kept apart. */
export function PlaceCard(props: PlaceCardProps) {
  const words = useWords();
  const href = useHref();
  return (
    <section class="g-place">
      <p class="g-place__key">{words.place.administration}</p>
      <Heading level={props.level ?? 2} class="kern-title kern-title--large">{props.administration}</Heading>
      <dl>
        <div><dt>{words.place.legalEntity}</dt><dd>{props.legalEntity}</dd></div>
        {props.address ? <div><dt>{words.place.address}</dt><dd>{props.address.map((line) => <span class="g-line" key={line}>{line}</span>)}</dd></div> : null}
        {props.phone ? <div><dt>{words.place.phone}</dt><dd><a class="kern-link" href={`tel:${props.phone.replace(/[^+\d]/g, '')}`}>{props.phone}</a></dd></div> : null}
        {props.email ? <div><dt>{words.place.email}</dt><dd><a class="kern-link" href={`mailto:${props.email}`}>{props.email}</a></dd></div> : null}
        {props.hours ? <div><dt>{words.place.hours}</dt><dd>{props.hours.map((line) => <span class="g-line" key={line}>{line}</span>)}</dd></div> : null}
      </dl>
      {props.children}
      {props.changeHref === undefined ? null : <p><a class="kern-link kern-link--no-visited-state" href={href(props.changeHref)}>{words.place.change}</a></p>}
    </section>
  );
}
