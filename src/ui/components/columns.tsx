import type { ComponentChildren } from 'preact';

/** Props of `Columns`. */
export interface ColumnsProps {
  /** What people look for first: the deed and the facts. Stands above the text on a phone, beside it on a wide screen, and stays in view. */
  readonly aside: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Text with facts beside it. The facts come first in the document, so that nobody has to pass the whole text to reach them. */
export function Columns({ aside, children }: ColumnsProps) {
  return (
    <div class="g-columns">
      <div class="g-columns__aside g-stack">{aside}</div>
      <div class="g-columns__text g-stack">{children}</div>
    </div>
  );
}
