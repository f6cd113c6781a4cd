import * as z from 'zod';

import { anyone, redirect, route, type Route } from '#platform/http';
import { GalleryPage } from '#ui/gallery';

import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { ProsePage } from './prose.page.tsx';

const publicAudit = 'none: public information, nothing personal';
const yearSeconds = 365 * 24 * 3_600;

const prose: readonly { readonly path: string; paragraphs(texts: Texts): { title: string; paragraphs: readonly string[] } }[] = [
  {
    path: '/impressum',
    paragraphs: ({ legal, place }) => ({ title: legal.imprint.title, paragraphs: [legal.imprint.demo, legal.imprint.software, `${legal.imprint.data}: ${place.attribution}`, legal.imprint.catalogue] }),
  },
  { path: '/datenschutz', paragraphs: ({ legal }) => legal.privacy },
  { path: '/barrierefreiheit', paragraphs: ({ legal }) => legal.accessibility },
  { path: '/leichte-sprache', paragraphs: ({ legal }) => legal.easy },
  { path: '/gebaerdensprache', paragraphs: ({ legal }) => legal.sign },
  { path: '/feedback', paragraphs: ({ legal }) => legal.feedback },
];

/** Pages of running text, the gallery of the design system, light and dark, explanations of error codes. */
export function pageRoutes(): Route[] {
  return [
    ...prose.map(({ path, paragraphs }) =>
      route({ method: 'GET', path, permission: anyone, audit: publicAudit, handler: (ctx) => ctx.page(<ProsePage {...paragraphs(ctx.locale === 'de' ? de : en)} />) }),
    ),
    route({ method: 'GET', path: '/gestaltung', permission: anyone, audit: publicAudit, handler: (ctx) => ctx.page(<GalleryPage />) }),
    route({
      method: 'GET',
      path: '/probleme/:code',
      permission: anyone,
      audit: publicAudit,
      params: z.object({ code: z.string().regex(/^[A-Za-z.]{1,80}$/) }),
      handler(ctx) {
        const texts = (ctx.locale === 'de' ? de : en).problem;
        return ctx.page(<ProsePage title={texts.title} paragraphs={[texts.text(ctx.input.params.code)]} robots="noindex" />);
      },
    }),
    route({
      method: 'POST',
      path: '/darstellung',
      permission: anyone,
      audit: 'none: a preference of the browser',
      body: z.object({ theme: z.enum(['light', 'dark', 'auto']), next: z.string().regex(/^\/(?![/\\])/).max(2_000).catch('/') }),
      handler(ctx) {
        const { theme, next } = ctx.input.body;
        ctx.setCookie('darstellung', theme, { maxAgeSeconds: yearSeconds });
        // `next` carries its language prefix already; the reply would add it again.
        return redirect(next.replace(/^\/en(?=\/|\?|$)/, '') || '/');
      },
    }),
  ];
}
