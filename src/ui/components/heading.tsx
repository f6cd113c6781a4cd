import type { ComponentChildren } from 'preact';

/** Level of a heading element. */
export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

const looks = { 1: 'kern-heading-x-large', 2: 'kern-heading-large', 3: 'kern-heading-medium', 4: 'kern-heading-small' } as const;

/** A heading of the level the page's outline needs, in KERN's look for that level unless a class says otherwise. */
export function Heading({ level, class: look, id, children }: HeadingProps) {
  const className = look ?? looks[level];
  switch (level) {
    case 1: return <h1 class={className} id={id}>{children}</h1>;
    case 2: return <h2 class={className} id={id}>{children}</h2>;
    case 3: return <h3 class={className} id={id}>{children}</h3>;
    case 4: return <h4 class={className} id={id}>{children}</h4>;
  }
}
