import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

/** One row of a `SummaryList`. */
export interface SummaryRow {
  readonly key: string;
  readonly value: ComponentChildren;
  /** Path without language prefix. */
  readonly changeHref?: string | undefined;
  /** What is changed, for those who hear the link alone; the key unless given. */
  readonly changeLabel?: string | undefined;
}

/** Props of `SummaryList`. */
export interface SummaryListProps {
  readonly title?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly rows: readonly SummaryRow[];
}

/** Questions and answers with change links, e.g. before sending. */
export function SummaryList({ title, level, rows }: SummaryListProps) {
  const href = useHref();
  const words = useWords();
  return (
    <div class="g-summary">
      {title === undefined ? null : <Heading level={level ?? 2} class="kern-heading-medium">{title}</Heading>}
      <dl class="g-summary__rows">
        {rows.map((row) => (
          <div class="g-summary__row" key={row.key}>
            <dt>{row.key}</dt>
            <dd class="g-summary__value">{row.value === '' || row.value === undefined || row.value === null ? <span class="g-muted">{words.notAnswered}</span> : row.value}</dd>
            {row.changeHref === undefined ? null : (
              <dd class="g-summary__change">
                <a class="kern-link kern-link--no-visited-state" href={href(row.changeHref)}>{words.change}<span class="kern-sr-only">: {row.changeLabel ?? row.key}</span></a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
