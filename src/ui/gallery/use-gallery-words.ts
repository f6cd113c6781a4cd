import { usePage } from '#ui/page';
import { galleryDe, type GalleryTexts } from '../texts/gallery-de.ts';
import { galleryEn } from '../texts/gallery-en.ts';

/** The sample texts of the gallery in the language of the page. */
export function useGalleryWords(): GalleryTexts {
  return usePage().locale === 'de' ? galleryDe : galleryEn;
}
