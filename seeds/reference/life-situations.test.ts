import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readLifeSituations } from './read-life-situations.ts';
import { readReference } from './read-reference.ts';

const situations = readLifeSituations();
const { ozg, localServices } = readReference({ demo: false });

describe('life situations', () => {
  it('are fifteen to twenty-five, each with an id, a title and an introduction of its own', () => {
    assert.ok(situations.length >= 15 && situations.length <= 25, `${situations.length}`);
    for (const key of ['id', 'title', 'intro'] as const) {
      assert.equal(new Set(situations.map((one) => JSON.stringify(one[key]))).size, situations.length, key);
    }
  });

  it('name services that exist, none twice in a row of steps', () => {
    const subjects = new Set(ozg.map((row) => row.ozgId));
    const locals = new Set(localServices.map((row) => row.id));
    for (const { id, steps } of situations) {
      assert.ok(steps.length >= 6 && steps.length <= 14, `${id}: ${steps.length} steps`);
      assert.deepEqual(steps.filter((step) => step.ozg !== undefined && !subjects.has(step.ozg)), [], id);
      assert.deepEqual(steps.filter((step) => step.service !== undefined && !locals.has(step.service)), [], id);
      assert.equal(new Set(steps.map((step) => JSON.stringify(step))).size, steps.length, `${id}: a step twice`);
    }
  });

  it('let a local service stand only for its own subject', () => {
    const subjectOf = new Map(localServices.map((row) => [row.id, row.ozgId]));
    const wrong = situations.flatMap(({ id, steps }) =>
      steps.filter(({ ozg: subject, service }) => service !== undefined && subject !== undefined && (subjectOf.get(service) ?? subject) !== subject).map((one) => `${id}: ${JSON.stringify(one)}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('are told in words people use, none for two situations', () => {
    const words = situations.flatMap((one) => one.words.map((word) => word.toLowerCase()));
    assert.ok(situations.every((one) => one.words.length >= 5));
    assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
  });
});
