import { TextField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';
import { useGalleryWords } from './use-gallery-words.ts';

/** A page with one question, whose label is the page's heading. */
export function GalleryQuestionPage() {
  const w = useGalleryWords();
  return (
    <PublicLayout title={w.name} errorCount={1}>
      <TextField name="name" label={w.name} required legendAsHeading error={w.errorText} />
    </PublicLayout>
  );
}
