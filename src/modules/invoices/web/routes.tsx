import { anyone, route, type Route } from '#platform/http';

import type { CheckedFile, CheckFile } from '../domain/checked-file.ts';
import { uploadLimits } from '../domain/upload-limits.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { CheckPage } from './check.page.tsx';
import { paths } from './paths.ts';
import { ReportPage } from './report.page.tsx';

/** The page for a trial check. The answer to the form is the report itself: nothing is stored that a redirect could show. */
export function pageRoutes(check: CheckFile): Route[] {
  return [
    route({ method: 'GET', path: paths.check, permission: anyone, audit: 'none: public page', handler: (ctx) => ctx.page(<CheckPage locale={ctx.locale} />) }),
    route({
      method: 'POST',
      path: paths.check,
      permission: anyone,
      audit: 'none: looks at what is sent, keeps nothing',
      upload: uploadLimits,
      rateLimit: 30,
      async handler(ctx) {
        const texts = (ctx.locale === 'de' ? de : en).check;
        if (ctx.uploads.length === 0) return ctx.page(<CheckPage locale={ctx.locale} error={texts.noFile} />, 422);
        const files: CheckedFile[] = [];
        for (const { filename, content } of ctx.uploads) files.push(await check({ name: filename, content: content ?? new Uint8Array() }, ctx.locale));
        return ctx.page(<ReportPage locale={ctx.locale} files={files} />);
      },
    }),
  ];
}
