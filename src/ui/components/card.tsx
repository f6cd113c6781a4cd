import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import { Heading, type HeadingLevel } from './heading.tsx';
import type { IconName } from './icon-name.ts';
import { Icon } from './icon.tsx';

/** Props of `Card`. */
export interface CardProps {
  readonly title: string;
  /** Makes the whole card a link. Path without language prefix. */
  readonly href?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly preline?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly footer?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A card; put several into a `CardGrid`. */
export function Card(props: CardProps) {
  const href = useHref();
  return (
    <article class={`kern-card g-card${props.href === undefined ? '' : ' kern-card--interactive'}`}>
      <div class="kern-card__container">
        <header class="kern-card__header">
          {props.icon ? <span class="g-card__icon"><Icon name={props.icon} /></span> : null}
          {props.preline ? <p class="kern-preline kern-preline--small">{props.preline}</p> : null}
          <Heading level={props.level ?? 3} class="kern-title">
            {props.href === undefined ? props.title : <a class="kern-link kern-link--stretched kern-link--no-visited-state" href={href(props.href)}>{props.title}</a>}
          </Heading>
        </header>
        {props.children ? <div class="kern-card__body">{props.children}</div> : null}
        {props.footer ? <footer class="kern-card__footer">{props.footer}</footer> : null}
      </div>
    </article>
  );
}
