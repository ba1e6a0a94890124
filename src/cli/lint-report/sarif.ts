import { createHash } from 'node:crypto';
import { RULES } from '../../engine/lint/generated/registry.ts';
import type { LintProblem, LintReport } from '../../engine/schema/generated/types.ts';
import type { LineOf } from './pretty.ts';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;
const ORDER = ['error', 'warning', 'hint'];
const HELP = 'https://agentgate.dev/docs/lint';

/** The problems as SARIF 2.1.0, the worst first, as code scanning wants them. */
export function sarifReport({ problems }: LintReport, lineOf: LineOf, version: string): object {
  const seen = new Map<string, number>();
  const worst = problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'agentgate', version, informationUri: 'https://agentgate.dev', rules: rules() },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: "The repository's root" } } },
        results: worst.map((problem) => result(problem, fingerprint(problem, lineOf, seen))),
      },
    ],
  };
}

function rules(): object[] {
  return RULES.map(({ id, summary, explanation, severity, group, security }) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: explanation },
    help: { text: explanation, markdown: explanation },
    helpUri: `${HELP}#${id}`,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group, ...(security === true ? ['security'] : [])] },
  }));
}

const INDEXES = new Map(RULES.map(({ id }, index) => [id, index]));

function result({ rule, severity, message, help, ...place }: LintProblem, hash: string): object {
  return {
    ruleId: rule,
    ruleIndex: INDEXES.get(rule),
    level: LEVELS[severity],
    message: { text: help === null ? message : `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: place.file.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: 'ROOT',
          },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        },
      },
    ],
    partialFingerprints: { 'agentgateLint/v1': hash },
  };
}

/** The same for the same problem after lines were added above it; equal ones are counted. */
function fingerprint({ rule, file, line }: LintProblem, lineOf: LineOf, seen: Map<string, number>): string {
  const key = JSON.stringify([rule, file, lineOf(file, line)?.trim() ?? '']);
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return createHash('sha256').update(`${key}:${count}`).digest('hex').slice(0, 32);
}
