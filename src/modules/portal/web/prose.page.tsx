import { Prose } from '#ui/components';
import { PublicLayout } from '#ui/layout';

/** A page of running text: imprint, privacy, accessibility and the like. */
export function ProsePage({ title, paragraphs, robots }: { readonly title: string; readonly paragraphs: readonly string[]; readonly robots?: 'noindex' }) {
  return (
    <PublicLayout title={title} robots={robots}>
      <h1 class="kern-heading-x-large">{title}</h1>
      <Prose>{paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Prose>
    </PublicLayout>
  );
}
