import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../src/cli/lint-report/sarif.ts';
import { lint, reportOf } from '../../src/engine/lint/lint.ts';
import { Lines } from '../../src/engine/lint/place.ts';
import { inputOf } from '../support/lint-fixture.ts';

const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' }, markdown: { type: 'string' } },
};
const whole = { type: 'integer', minimum: 1 };
const strict = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const level = { enum: ['none', 'note', 'warning', 'error'] };

/** The part of SARIF 2.1.0's schema that the reports use: nothing else may be in them. */
const SARIF = strict(
  {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: strict(
        {
          tool: strict(
            {
              driver: strict(
                {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  informationUri: { type: 'string', pattern: '^https://' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: strict(
                      {
                        id: { type: 'string' },
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        helpUri: { type: 'string', pattern: '^https://' },
                        defaultConfiguration: strict({ level }),
                        properties: strict({
                          tags: { type: 'array', uniqueItems: true, items: { type: 'string' } },
                        }),
                      },
                      ['id'],
                    ),
                  },
                },
                ['name'],
              ),
            },
            ['driver'],
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          originalUriBaseIds: { type: 'object', additionalProperties: strict({ description: text }) },
          results: {
            type: 'array',
            items: strict(
              {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: -1 },
                level,
                message: text,
                locations: {
                  type: 'array',
                  items: strict({
                    physicalLocation: strict({
                      artifactLocation: strict({
                        uri: { type: 'string', pattern: '^[^ #?]*$' },
                        uriBaseId: { type: 'string' },
                      }),
                      region: strict({
                        startLine: whole,
                        startColumn: whole,
                        endLine: whole,
                        endColumn: whole,
                      }),
                    }),
                  }),
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
              ['message'],
            ),
          },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
);

const POLICY = `version: 1
rules:
  - id: a
    effect: allow
    match: { shell: { command: [yes, no] } }
`;

async function sarif(policy: string) {
  const input = inputOf(policy);
  const report = reportOf(await lint(input), 1);
  const lines = new Lines('x', input.files[0]?.text ?? '');
  // As a reader of the file gets it.
  return JSON.parse(JSON.stringify(sarifReport(report, (_, line) => lines.line(line), '1.2.3')));
}

/** The fixtures in which something is wrong. */
function everything(): string[] {
  const fixtures = readdirSync('test/lint', { recursive: true, encoding: 'utf8' });
  return fixtures.filter((path) => /\/err[^/]*\.yaml$/.test(path)).map((path) => join('test/lint', path));
}

describe('what is reported of every rule', () => {
  const validate = new Ajv({ strict: false }).compile(SARIF);

  test.each(everything())('%s is valid', async (path) => {
    const document = await sarif(readFileSync(path, 'utf8'));
    validate(document);
    expect(validate.errors).toBeNull();

    const [{ results, originalUriBaseIds, tool }] = document.runs;
    expect(results.length).toBeGreaterThan(0);
    for (const { message, ruleIndex, ruleId, locations } of results) {
      const [
        {
          physicalLocation: { region, artifactLocation },
        },
      ] = locations;
      expect(message.text).not.toBe('');
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(Object.keys(originalUriBaseIds)).toContain(artifactLocation.uriBaseId);
      expect(new URL(artifactLocation.uri, 'file:///r/').href).toBe(`file:///r/${artifactLocation.uri}`);
      // The end is exclusive, and nothing points at nothing.
      expect(region.endLine).toBe(region.startLine);
      expect(region.endColumn).toBeGreaterThan(region.startColumn);
    }
  });
});

test('what GitHub takes of a rule is within its limits', async () => {
  const [{ tool }] = (await sarif(POLICY)).runs;
  for (const { shortDescription, fullDescription, properties, id, helpUri } of tool.driver.rules) {
    expect(id).toMatch(/^[a-z-]{1,255}$/);
    expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
    expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    expect(properties.tags.length).toBeLessThanOrEqual(20);
    expect(helpUri).toContain(`#${id}`);
  }
});

test('fingerprints tell equal problems apart and survive lines that are added above', async () => {
  const prints = async (policy: string): Promise<string[]> =>
    (await sarif(policy)).runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['agentgateLint/v1'],
    );
  const before = await prints(POLICY);
  expect(new Set(before).size).toBe(2);
  expect(await prints(`# one line more\n${POLICY}`)).toEqual(before);
});
