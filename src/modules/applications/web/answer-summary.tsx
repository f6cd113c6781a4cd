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

/** The whole declaration, page by page (OZG § 9a Abs. 2). */
export function AnswerSummary(props: AnswerSummaryProps) {
  const { locale, form, answers, changeIn } = props;
  const rows = Map.groupBy(summaryRows(form, answers, locale, props.fileNames), (row) => row.pageId);
  return (
    <>
      {visiblePages(form, answers).map((page) => (
        <SummaryList
          key={page.id}
          title={page.title[locale]}
          rows={(rows.get(page.id) ?? []).map((row) => ({
            key: row.label,
            value: row.value,
            changeHref: changeIn === undefined ? undefined : paths.page(changeIn, page.id, true),
          }))}
        />
      ))}
    </>
  );
}
