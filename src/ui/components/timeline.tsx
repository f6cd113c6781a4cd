import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';

/** Props of `Timeline`. */
export interface TimelineProps {
  readonly level?: HeadingLevel | undefined;
  readonly items: readonly {
    /** Moment in words („23. November 2026, 09:15“). */
    readonly moment: string;
    /** The same for machines (ISO 8601). */
    readonly dateTime?: string | undefined;
    readonly title: string;
    readonly state?: 'done' | 'current' | 'open' | undefined;
    readonly body?: ComponentChildren;
  }[];
}

/** What happened, in the order given. */
export function Timeline({ items, level }: TimelineProps) {
  return (
    <ol class="g-timeline">
      {items.map((item) => (
        <li class={`g-timeline__item g-timeline__item--${item.state ?? 'done'}`} key={`${item.moment} ${item.title}`}>
          <Heading level={level ?? 3} class="kern-title kern-title--small">{item.title}</Heading>
          <p class="g-timeline__moment">{item.dateTime === undefined ? item.moment : <time dateTime={item.dateTime}>{item.moment}</time>}</p>
          {item.body ? <div class="g-timeline__body">{item.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
