import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';

/** Props of `DefinitionCard`. */
export interface DefinitionCardProps {
  readonly title: string;
  readonly level?: HeadingLevel | undefined;
  readonly rows: readonly { readonly key: string; readonly value: ComponentChildren }[];
  readonly children?: ComponentChildren;
}

/** Facts at a glance beside the text: cost, duration, documents, contact. */
export function DefinitionCard(props: DefinitionCardProps) {
  return (
    <section class="g-facts">
      <Heading level={props.level ?? 2} class="kern-title">{props.title}</Heading>
      <dl>
        {props.rows.map((row) => <div key={row.key}><dt>{row.key}</dt><dd>{row.value}</dd></div>)}
      </dl>
      {props.children}
    </section>
  );
}
