import { answerParts } from './answer-parts.ts';
import { defaultLength } from './check-text.ts';
import type { FormDefinition } from './form-definition.ts';
import type { Question } from './question.ts';

/** A JSON Schema document or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema 2020-12 of the answers, for OpenAPI and for clients of the API. Conditions between questions are said in words
 * (`x-required-when`, `x-asked-when`) as JSON; `readJson` is what decides.
 */
export function jsonSchemaOf(form: FormDefinition): JsonSchema {
  const questions = form.pages.flatMap((page) => page.questions.map((question) => ({ page, question })));
  const properties = questions.map(({ page, question }) => {
    const asked = [page.visibleWhen, question.visibleWhen].filter((condition) => condition !== undefined);
    return [
      question.id,
      {
        title: question.label.de,
        description: question.label.en,
        ...shapeOf(question),
        ...(asked.length > 0 ? { 'x-asked-when': asked.length === 1 ? asked[0] : { all: asked } } : {}),
        ...(typeof question.required === 'object' ? { 'x-required-when': question.required } : {}),
      },
    ] as const;
  });
  const always = questions.filter(({ page, question }) => question.required === true && !page.visibleWhen && !question.visibleWhen);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(properties),
    required: always.map(({ question }) => question.id),
    additionalProperties: false,
  };
}

function shapeOf(question: Question): JsonSchema {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return {
        type: 'string',
        maxLength: question.maxLength ?? defaultLength[question.kind],
        ...(question.minLength === undefined ? {} : { minLength: question.minLength }),
        ...(question.pattern === undefined ? {} : { pattern: `^(?:${question.pattern})$` }),
      };
    case 'number':
      return {
        type: question.decimals ? 'number' : 'integer',
        ...(question.min === undefined ? {} : { minimum: question.min }),
        ...(question.max === undefined ? {} : { maximum: question.max }),
      };
    case 'money':
      return { type: 'integer', 'x-unit': 'cent', minimum: question.minCents ?? 0, ...(question.maxCents === undefined ? {} : { maximum: question.maxCents }) };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'yesNo':
      return { type: 'boolean' };
    case 'declaration':
      return { const: true };
    case 'oneOf':
      return { enum: question.options.map(({ value }) => value) };
    case 'manyOf':
      return {
        type: 'array',
        items: { enum: question.options.map(({ value }) => value) },
        uniqueItems: true,
        ...(question.minChoices === undefined ? {} : { minItems: question.minChoices }),
        ...(question.maxChoices === undefined ? {} : { maxItems: question.maxChoices }),
      };
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 };
    case 'phone':
      return { type: 'string', maxLength: 30 };
    case 'iban':
      return { type: 'string', pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' };
    case 'file':
      return group({ fileIds: { type: 'array', items: { type: 'string' }, maxItems: question.maxFiles } }, ['fileIds']);
    case 'address':
      return group({ street: part, houseNumber: part, postalCode: part, place: part, addition: part }, ['street', 'houseNumber', 'postalCode', 'place']);
    case 'person':
      return person(question);
    case 'period':
      return group({ from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } }, ['from', 'to']);
    case 'area': {
      const metres = { type: 'number', exclusiveMinimum: 0, maximum: question.maxMetres ?? 1000 };
      return group({ length: metres, width: metres, squareMetres: { type: 'number', readOnly: true } }, ['length', 'width']);
    }
  }
}

const part: JsonSchema = { type: 'string', maxLength: defaultLength.part };

function group(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function person(question: Question): JsonSchema {
  const parts = answerParts(question);
  return group(
    Object.fromEntries(parts.map(({ name, kind }) => [name, kind === 'date' ? { type: 'string', format: 'date' } : part])),
    parts.filter(({ required }) => required).map(({ name }) => name),
  );
}
