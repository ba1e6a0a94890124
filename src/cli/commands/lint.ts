import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { count } from '../../engine/count.ts';
import { applyFixes } from '../../engine/lint/fix.ts';
import { RULES } from '../../engine/lint/generated/registry.ts';
import { kindOfPath, type LintInput } from '../../engine/lint/input.ts';
import { lint, type Problem, reportOf } from '../../engine/lint/lint.ts';
import { Lines } from '../../engine/lint/place.ts';
import type { LintReport } from '../../engine/schema/generated/types.ts';
import { didYouMean } from '../../engine/suggest.ts';
import { type LintSources, namedText, readLintSources, readNamed } from '../../gate/lint-sources.ts';
import { replaceText } from '../../gate/mend.ts';
import { trackedFiles } from '../../gate/tracked.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { jsonText } from '../escape.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { readStdin } from '../input.ts';
import { coverageFor } from '../lint-coverage.ts';
import { githubReport } from '../lint-report/github.ts';
import { junitReport } from '../lint-report/junit.ts';
import { prettyReport } from '../lint-report/pretty.ts';
import { sarifReport } from '../lint-report/sarif.ts';
import { noPolicies } from '../policies.ts';

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;
const STDIN = '<stdin>';

/** `agentgate lint [PATH…]`: what would fail, surprise or let something through. */
export default class Lint extends GateCommand {
  static override summary = 'find what would fail, surprise or let something through';
  static override description =
    'Checks policies, settings, tests, people and CODEOWNERS of the working tree. With paths, only problems of those files are told; the rest of the repository is looked at all the same. Each rule is explained in docs/lint.md.';
  static override examples = [
    { description: 'the whole repository', command: '<%= config.bin %> lint' },
    {
      description: 'in CI, warnings failing too',
      command: '<%= config.bin %> lint --format github --max-warnings 0',
    },
    {
      description: 'what an editor has not saved yet',
      command: '<%= config.bin %> lint - --stdin-name .agentgate/policies/db.yaml < buffer',
    },
    { description: 'mend what is safe to mend', command: '<%= config.bin %> lint --fix' },
  ];
  static override strict = false;
  static override args = {
    path: Args.string({ description: 'a file, a directory of them, or - for stdin' }),
  };
  static override flags = {
    format: Flags.string({ summary: 'how to print the problems', options: FORMATS, default: 'pretty' }),
    'max-warnings': Flags.integer({
      summary: 'fail when there are more than N warnings',
      helpValue: 'N',
      min: 0,
    }),
    quiet: Flags.boolean({ summary: 'tell errors alone' }),
    rule: Flags.string({
      summary: 'run only this rule',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    }),
    fix: Flags.boolean({ summary: 'mend what can be mended without changing what it means' }),
    'stdin-name': Flags.string({
      summary: 'where the text on stdin belongs',
      helpValue: 'PATH',
    }),
  };
  static override exitCodes = {
    0: 'no errors',
    1: 'errors, or more warnings than --max-warnings allows',
    5: 'no policy found',
  };

  async run(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Lint);
    const only = ruleIds(flags.rule);
    const root = findRoot(process.cwd());
    const paths = argv.map(String);
    if (flags.fix && paths.includes('-'))
      throw new Stop('usage', '--fix does not go with stdin: name the file');
    const chosen = await this.#choose(root, paths, flags['stdin-name']);
    if (chosen.input.complete && isEmpty(chosen.input)) throw noPolicies();
    const problems = await lint(chosen.input, { only, files: chosen.files });
    const left = flags.fix ? await this.#mend(root, chosen, problems, only) : { problems, chosen };
    const told = flags.quiet ? left.problems.filter(({ severity }) => severity === 'error') : left.problems;
    const files = left.chosen.input.files
      .map(({ path }) => path)
      .filter((path) => chosen.files?.has(path) ?? true);
    this.#show(reportOf(told, files.length), flags.json ? 'json' : flags.format, left.chosen.input, files);
    return exitOf(reportOf(left.problems, 0), flags['max-warnings']);
  }

  async #choose(root: string, paths: readonly string[], stdinName = STDIN): Promise<Chosen> {
    const sources = readLintSources(root);
    if (paths.length === 0) return { input: wholeInput(root, sources), files: undefined };
    const named = readNamed(
      root,
      paths.filter((path) => path !== '-'),
    );
    if (paths.includes('-')) named.push(namedText(stdinName, await readStdin()));
    const names = new Set(named.map(({ path }) => path));
    const known = new Set(sources.files.map(({ path }) => path));
    const strangers = named.some(
      ({ path }) => !known.has(path) && (path === STDIN || kindOfPath(path) === undefined),
    );
    // Files from elsewhere are a policy set of their own, beside the settings of this repository.
    const beside = sources.files.filter(
      ({ path, kind }) => !names.has(path) && !(strangers && (kind === 'policy' || kind === 'test')),
    );
    const input = wholeInput(root, { ...sources, files: [...beside, ...named].sort(byPath) });
    return { input: { ...input, complete: !strangers, coverage: async () => undefined }, files: names };
  }

  /** Writes the fixes, and looks again. */
  async #mend(
    root: string,
    chosen: Chosen,
    problems: readonly Problem[],
    only: readonly string[] | undefined,
  ): Promise<{ problems: Problem[]; chosen: Chosen }> {
    const files = chosen.input.files.map((file) => {
      const text = applyFixes(file.path, file.text, problems);
      if (text !== file.text) replaceText(root, file.path, file.text, text);
      return { ...file, text };
    });
    const mended = problems.filter(({ fix }) => fix !== undefined).length;
    if (mended > 0) this.note(`mended ${count(mended, 'problem')}`);
    const input = { ...chosen.input, files };
    return { problems: await lint(input, { only, files: chosen.files }), chosen: { ...chosen, input } };
  }

  #show(report: LintReport, format: string, { files }: LintInput, paths: readonly string[]): void {
    const lines = new Map(files.map(({ path, text }) => [path, new Lines(path, text)]));
    const lineOf = (file: string, line: number): string | undefined => lines.get(file)?.line(line);
    if (format === 'json') this.printJson(report);
    else if (format === 'sarif') this.print(jsonText(sarifReport(report, lineOf, this.config.version), 2));
    else if (format === 'junit') this.print(junitReport(report, paths));
    else if (format === 'github') {
      const text = githubReport(report);
      if (text !== '') this.print(text);
    } else this.print(prettyReport(report, lineOf, this.paint));
  }
}

interface Chosen {
  readonly input: LintInput;
  /** The files whose problems are told; all of them when absent. */
  readonly files: ReadonlySet<string> | undefined;
}

function wholeInput(root: string, sources: LintSources): LintInput {
  return {
    ...sources,
    complete: true,
    tracked: () => {
      const paths = trackedFiles(root);
      return paths.length === 0 ? undefined : paths;
    },
    coverage: () => coverageFor(sources.files, new Date()),
  };
}

function isEmpty({ files, unloaded, unreadable }: LintInput): boolean {
  const lost = [...(unloaded ?? []), ...(unreadable ?? [])].some(({ path }) =>
    /^\.agentgate(?:\/|$)/.test(path),
  );
  return !lost && !files.some(({ kind }) => kind === 'policy');
}

function ruleIds(named: readonly string[] | undefined): readonly string[] | undefined {
  const ids = RULES.map(({ id }) => id);
  for (const id of named ?? []) {
    if (!ids.includes(id))
      throw new Stop('usage', `--rule ${id}: there is no such rule${didYouMean(id, ids)}`);
  }
  return named;
}

function exitOf({ summary: { errors, warnings } }: LintReport, maxWarnings: number | undefined): ExitCode {
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? EXIT.findings : EXIT.ok;
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
