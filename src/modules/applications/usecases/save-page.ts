import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { mergePage, nextPage, prune, readPage, visiblePages, type Answers, type FieldError, type FormBody } from '#standards/forms';

import { updateAnswers } from '../data/applications.ts';
import { deleteAttachment, selectAttachments } from '../data/attachments.ts';
import { lastDayOfDraft } from '../domain/draft-period.ts';
import { refusals } from '../domain/refusals.ts';
import type { FileFault, ReceivedFile } from '../domain/take-files.ts';
import { getDraft } from './get-draft.ts';
import { keepFiles } from './keep-files.ts';
import type { ApplicationsNeeds } from './needs.ts';

export interface SavePage {
  readonly applicationId: string;
  readonly pageId: string;
  /** As posted; ids of files in it are never believed. */
  readonly body: FormBody;
  readonly files: readonly ReceivedFile[];
}

/** What is wrong with the page, and where it goes from here. Right answers are kept in any case. */
export interface SavedPage {
  readonly errors: readonly FieldError[];
  readonly fileFaults: readonly FileFault[];
  /** The page after this one; undefined when the answers are to be checked. */
  readonly nextPageId: string | undefined;
}

/** Saves one page of a draft: takes files in, removes those asked for, keeps every answer that holds. */
export async function savePage(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, input: SavePage): Promise<Result<SavedPage>> {
  const found = await getDraft(unit, needs, input.applicationId, true);
  if (!found.ok) return found;
  const { application, service } = found.value;
  const { form } = service.pkg;
  const before = application.answers as Answers;
  const page = visiblePages(form, before).find(({ id }) => id === input.pageId);
  if (page === undefined) return refuse(refusals.pageNotFound());

  const fileFaults: FileFault[] = [];
  const trusted: Record<string, string | readonly string[] | undefined> = { ...input.body };
  const fileQuestions = page.questions.filter((question) => question.kind === 'file');
  const attachments = fileQuestions.length === 0 ? [] : await selectAttachments(unit, application.id);
  for (const question of fileQuestions) {
    const removed = input.body[`${question.id}.remove`];
    if (typeof removed === 'string') await deleteAttachment(unit, application.id, question.id, removed);
    const existing = attachments.filter((file) => file.questionId === question.id && file.id !== removed);
    const kept = await keepFiles(unit, { accountId: application.accountId, applicationId: application.id }, question, existing, input.files);
    fileFaults.push(...kept.faults);
    trusted[`${question.id}.fileIds`] = kept.attachments.map((file) => file.id);
  }

  const reading = readPage(form, page.id, trusted, dayInGermany(unit.now), before);
  const answers = prune(form, mergePage(form, page.id, before, reading.answers));
  const visited = reading.errors.length === 0 ? [...new Set([...application.visited, page.id])] : application.visited;
  await updateAnswers(unit, application.id, { answers, visited, expiresOn: lastDayOfDraft(unit.now) });
  unit.audit({ action: 'applications.save', subject: `application:${application.id}` });
  return ok({ errors: reading.errors, fileFaults, nextPageId: nextPage(form, answers, page.id)?.id });
}
