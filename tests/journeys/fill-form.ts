import assert from 'node:assert/strict';

import type { Visitor } from '#testing/browser';

/** What a person answers: input name → text, value of the choice, or a file. */
export type Typed = Readonly<Record<string, string | Upload>>;
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Answers every question of the page as it stands; leaves alone what is not in `answers`. */
export async function fillPage({ page }: Visitor, answers: Typed): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const controls = page.locator(`main form [name="${name}"]:not([type="hidden"])`);
    if ((await controls.count()) === 0) continue;
    const kind = await controls.first().getAttribute('type');
    if (typeof answer !== 'string') await controls.first().setInputFiles(answer);
    else if (kind === 'radio' || kind === 'checkbox') await page.locator(`main form [name="${name}"][value="${answer}"]`).check();
    else if ((await controls.first().evaluate((element) => element.nodeName)) === 'SELECT') await controls.first().selectOption(answer);
    else await controls.first().fill(answer);
  }
}

/** Walks through all pages of the form until the answers are to be checked; returns the page ids in order. */
export async function fillForm(visitor: Visitor, answers: Typed): Promise<string[]> {
  const passed: string[] = [];
  const current = (): string | undefined => /\/seite\/([^/?]+)/.exec(visitor.page.url())?.[1];
  for (let pageId = current(); pageId !== undefined; pageId = current()) {
    assert.ok(!passed.includes(pageId), `the page ${pageId} was not accepted: ${await visitor.words()}`);
    passed.push(pageId);
    await fillPage(visitor, answers);
    await visitor.follow(visitor.button('Speichern und weiter'));
  }
  return passed;
}
