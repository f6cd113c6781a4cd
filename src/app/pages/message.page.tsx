import { LinkButton } from '#ui/components';
import { PublicLayout } from '#ui/layout';

interface MessageView {
  readonly title: string;
  readonly text: string;
  readonly reference?: { readonly label: string; readonly value: string } | undefined;
  readonly action: { readonly label: string; readonly href: string };
}

/** One sentence about what went wrong, one about what to do, one way on. */
export function MessagePage({ title, text, reference, action }: MessageView) {
  return (
    <PublicLayout title={title} robots="noindex">
      <h1 class="kern-heading-x-large">{title}</h1>
      <p class="kern-body kern-body--large">{text}</p>
      {reference === undefined ? null : (
        <p class="kern-body">
          {reference.label} <strong>{reference.value}</strong>
        </p>
      )}
      <LinkButton href={action.href}>{action.label}</LinkButton>
    </PublicLayout>
  );
}
