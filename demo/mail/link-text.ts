import { html, type Html } from '../kit/html.ts';

/** Plain text with its web addresses as links; everything else stays text. */
export function linkText(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`));
}
