import type { Locale } from '#kernel/locale';

/** Who is looking at the page, as far as the frame of the page has to know. */
export type Viewer =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly label: string; readonly guest: boolean; readonly unread: number }
  | { readonly kind: 'staff'; readonly label: string; readonly roles: readonly string[]; readonly administrationName: string };

/** What every page knows without being told by its view model. One per response. */
export interface PageContext {
  readonly locale: Locale;
  /** Path of this page without the `/en` prefix, query included, e.g. `/suche?q=hund`. */
  readonly path: string;
  /** Goes into the hidden field `_csrf` of every POST form. */
  readonly csrfToken: string;
  /** `auto` follows the device. */
  readonly theme: 'light' | 'dark' | 'auto';
  readonly viewer: Viewer;
  /** The municipality the person has chosen, if any. */
  readonly place?: { readonly ags: string; readonly name: string } | undefined;
  /** Public addresses of the built style sheets and the one script, as `buildAssets` named them. */
  readonly assets: { readonly css: readonly string[]; readonly js: string };
  /** When the session ends, so that the script can warn two minutes before; left out for nobody. */
  readonly session?: { readonly endsInSeconds: number; readonly extendPath: string } | undefined;
  /** True shows the banner „Demonstration: keine echten Anträge“ on every page. */
  readonly demo: boolean;
}
