import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { PolicySet } from '../../engine/policy/set.ts';
import { coverageOf } from '../../engine/policy-tests/coverage.ts';
import { runSuites, type TestRun } from '../../engine/policy-tests/run.ts';
import { readSuite, type Suite } from '../../engine/policy-tests/suite.ts';
import type { TestReport } from '../../engine/schema/generated/types.ts';
import { findRoot, readPolicySources, readSourcesAt, readTestSources } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { noPolicies } from '../policies.ts';
import { junitReport } from '../test-report/junit.ts';
import { prettyReport } from '../test-report/pretty.ts';

const FORMATS = ['pretty', 'json', 'junit'] as const;

/** `agentgate test [PATH…]`: runs policy tests. */
export default class Test extends GateCommand {
  static override summary = 'run policy tests';
  static override description =
    'Decides the action of each test in .agentgate/tests/**/*.yaml (or in the files and directories named) by the policies of the working tree, and compares.';
  static override examples = [
    { description: 'every test', command: '<%= config.bin %> test' },
    {
      description: 'one suite, and which rules no test exercises',
      command: '<%= config.bin %> test .agentgate/tests/default.yaml --coverage',
    },
    { description: 'for a CI server', command: '<%= config.bin %> test --format junit > policy-tests.xml' },
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: 'a test file, or a directory of them' }) };
  static override flags = {
    format: Flags.string({ summary: 'how to print the results', options: FORMATS, default: 'pretty' }),
    coverage: Flags.boolean({ summary: 'say how many tests each rule decided' }),
  };
  static override exitCodes = { 0: 'every test passed', 1: 'a test failed', 5: 'no policy found' };

  async run(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Test);
    const root = findRoot(process.cwd());
    const sources = readPolicySources(root);
    if (sources.policies.length === 0) throw noPolicies();
    const suites = suitesAt(root, argv.map(String));
    const { set, runs } = await runSuites(sources, suites, new Date());
    const report = reportOf(runs, flags.coverage ? set : undefined);
    this.#show(report, flags.json ? 'json' : flags.format);
    return report.failed === 0 ? EXIT.ok : EXIT.findings;
  }

  #show(report: TestReport, format: string): void {
    if (format === 'json') this.printJson(report);
    else this.print(format === 'junit' ? junitReport(report) : prettyReport(report, this.paint));
  }
}

function suitesAt(root: string, paths: readonly string[]): Suite[] {
  const files =
    paths.length === 0 ? readTestSources(root) : paths.flatMap((path) => readSourcesAt(root, path));
  const suites = files.map(readSuite);
  if (suites.every(({ tests }) => tests.length === 0)) {
    const where = paths.length === 0 ? '.agentgate/tests' : paths.join(' ');
    throw new Stop(
      'input',
      `no policy tests in ${where}: write some, so that a change that loosens a rule is seen`,
    );
  }
  return suites;
}

function reportOf(runs: readonly TestRun[], covered: PolicySet | undefined): TestReport {
  const results = runs.map(({ result }) => result);
  const passed = results.filter((result) => result.passed).length;
  return {
    schema: 'agentgate/test/v1',
    total: results.length,
    passed,
    failed: results.length - passed,
    results,
    ...(covered === undefined ? {} : { coverage: coverageOf(covered, runs) }),
  };
}
