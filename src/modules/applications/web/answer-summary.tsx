import type { Locale } from '#kernel/locale';
import { summaryRows, visiblePages, type Answers, type FormDefinition } from '#standards/forms';
import { SummaryList } from '#ui/components';

import { paths } from './paths.ts';

/** Props of `AnswerSummary`. */
export interface AnswerSummaryProps {
  readonly locale: Locale;
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly fileNames: Readonly<Record<string, string>>;
  /** Adds change links for this draft. */
  readonly changeIn?: string | undefined;
}

/** The whole declaration, section by section as in the task list (OZG § 9a Abs. 2). */
export function AnswerSummary(props: AnswerSummaryProps) {
  const { locale, form, answers, changeIn } = props;
  const rows = Map.groupBy(summaryRows(form, answers, locale, props.fileNames), (row) => row.pageId);
  const pages = Map.groupBy(visiblePages(form, answers), (page) => page.section);
  return (
    <>
      {form.sections.map((section) => {
        const inSection = (pages.get(section.id) ?? []).flatMap((page) => rows.get(page.id) ?? []);
        if (inSection.length === 0) return null;
        return (
          <SummaryList
            key={section.id}
            title={section.title[locale]}
            rows={inSection.map((row) => ({
              key: row.label,
              value: row.value,
              changeHref: changeIn === undefined ? undefined : paths.page(changeIn, row.pageId, true),
            }))}
          />
        );
      })}
    </>
  );
}
