import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as validators from '../../../src/engine/schema/generated/validators.js';

interface Schema {
  readonly title: string;
  readonly examples?: readonly unknown[];
}

const byName: Readonly<Record<string, validators.Validator<unknown>>> = { ...validators };

const directory = new URL('../../../schemas/', import.meta.url);
const schemas = readdirSync(directory).map((file): [string, Schema] => [
  file,
  JSON.parse(readFileSync(new URL(file, directory), 'utf8')),
]);

describe('each schema', () => {
  test.each(schemas)(
    '%s accepts its own examples, and refuses what is no document at all',
    (_file, schema) => {
      const isValid = byName[`is${schema.title}`] ?? expect.fail(`no validator is${schema.title}`);
      for (const example of schema.examples ?? []) {
        expect([isValid(example), isValid.errors ?? []]).toEqual([true, []]);
      }
      for (const nothing of [undefined, null, 0, '', [], { unheardOf: true }])
        expect(isValid(nothing)).toBe(false);
    },
  );
});

test('a violation names the field and carries the schema beside it', () => {
  expect(validators.isAction({ tool: 'shell', arg: {} })).toBe(false);
  expect(validators.isAction.errors).toEqual([
    expect.objectContaining({
      keyword: 'additionalProperties',
      params: { additionalProperty: 'arg' },
      parentSchema: expect.objectContaining({
        properties: expect.objectContaining({ args: expect.anything() }),
      }),
    }),
  ]);
});
