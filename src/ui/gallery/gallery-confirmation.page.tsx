import { ConfirmationPanel, LinkButton, Prose } from '#ui/components';
import { PublicLayout } from '#ui/layout';
import { useGalleryWords } from './use-gallery-words.ts';

/** The page after sending, for the gallery. */
export function GalleryConfirmationPage() {
  const w = useGalleryWords();
  return (
    <PublicLayout title={w.sent} breadcrumbs={[{ label: w.sent }]}>
      <ConfirmationPanel title={w.sent} reference="GE-2026-7KQ4-M2XD" />
      <Prose><h2>{w.timeline[1]}</h2><p>{w.longText}</p></Prose>
      <LinkButton href="/konto">{w.next}</LinkButton>
    </PublicLayout>
  );
}
