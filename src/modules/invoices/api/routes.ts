import * as z from 'zod';

import { anyone, json, refused, route, type Route } from '#platform/http';

import type { CheckedFile, CheckFile } from '../domain/checked-file.ts';
import { refusals } from '../domain/refusals.ts';
import { uploadLimits } from '../domain/upload-limits.ts';

const Optional = z.string().nullable();
const Answer = z.object({
  items: z.array(
    z.object({
      file: z.string(),
      verdict: z.enum(['accept', 'reject', 'unreadable']),
      scenario: Optional,
      syntax: z.enum(['ubl', 'cii']).nullable(),
      rules: z.array(z.string()),
      findings: z.array(
        z.object({
          rule: z.string(),
          flag: z.enum(['fatal', 'warning', 'information']),
          severity: z.enum(['error', 'warning', 'information']),
          field: Optional,
          path: Optional,
          line: z.int().nullable(),
          found: Optional,
          expected: Optional,
          text: z.string(),
        }),
      ),
    }),
  ),
});

/** The check for programs: XML or PDF as the whole body, or several files as multipart; nothing is stored. */
export function apiRoutes(check: CheckFile): Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/invoices/check',
      permission: anyone,
      audit: 'none: looks at what is sent, keeps nothing',
      upload: uploadLimits,
      rateLimit: 120,
      api: {
        summary: {
          de: 'E-Rechnungen prüfen: XML oder PDF als Inhalt der Anfrage oder mehrere Dateien als multipart/form-data; nichts wird gespeichert',
          en: 'Check e-invoices: XML or PDF as the request body, or several files as multipart/form-data; nothing is stored',
        },
        tag: 'invoices',
        response: Answer,
      },
      async handler(ctx) {
        if (ctx.uploads.length === 0) return refused(refusals.noFile());
        const items = [];
        for (const { filename, content } of ctx.uploads) items.push(itemOf(await check({ name: filename, content: content ?? new Uint8Array() }, ctx.locale)));
        return json({ items });
      },
    }),
  ];
}

function itemOf(file: CheckedFile): z.infer<typeof Answer>['items'][number] {
  return {
    file: file.name,
    verdict: file.verdict,
    scenario: file.scenario ?? null,
    syntax: file.syntax ?? null,
    rules: [...file.ruleVersions],
    findings: file.findings.map(({ rule, flag, severity, field, path, line, found, expected, text }) => ({
      rule,
      flag,
      severity,
      field: field ?? null,
      path: path ?? null,
      line: line ?? null,
      found: found ?? null,
      expected: expected ?? null,
      text,
    })),
  };
}
