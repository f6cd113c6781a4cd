import { right, wrong, type Checked } from './issue.ts';
import type { Question } from './question.ts';

/** Checks the ids of files; whether they exist, belong to the person and are of an accepted type is the file store's business. */
export function checkFile(question: Extract<Question, { kind: 'file' }>, candidate: unknown): Checked {
  if (typeof candidate !== 'object' || candidate === null || !Object.hasOwn(candidate, 'fileIds') || Object.keys(candidate).length !== 1) return wrong('wrongType');
  const ids: unknown = 'fileIds' in candidate ? candidate.fileIds : undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/u.test(id))) return wrong('wrongType');
  const fileIds = [...new Set(ids.map(String))];
  if (fileIds.length === 0) return { issues: [] };
  return fileIds.length > question.maxFiles ? wrong('tooMany', { bound: question.maxFiles }) : right({ fileIds });
}
