import { join } from 'node:path';
import * as Flags from '@oclif/core/flags';
import { ALLOWED_SIGNERS_PATH } from '../../audit/commit-source.ts';
import { parseOwner } from '../../engine/codeowners/owner.ts';
import { ownersOf } from '../../engine/codeowners/ownership.ts';
import { parseCodeowners } from '../../engine/codeowners/parse.ts';
import { PEOPLE_PATH } from '../../engine/people/people.ts';
import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { closest } from '../../engine/suggest.ts';
import { readCodeowners } from '../../gate/codeowners.ts';
import { applyInit, type PlannedFile, planInit } from '../../gate/init.ts';
import { type Myself, myself, type PeopleFiles, peopleFiles } from '../../gate/init-people.ts';
import { type InitKeys, initKeys } from '../../gate/log/init-keys.ts';
import { commitCommand } from '../../gate/log/next-step.ts';
import { readTemplate, type Template, templateNames } from '../../gate/templates.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { table } from '../table.ts';

/** `agentgate init`: writes `.agentgate/` from templates, and CODEOWNERS lines. */
export default class Init extends GateCommand {
  static override summary = 'write policies, their tests and settings into this repository';
  static override description =
    'Writes .agentgate/ from one or more templates, each with its own suite of tests, and with --owner the CODEOWNERS lines that protect it. A file that is there already stays as it is.';
  static override examples = [
    { description: 'policies for a coding agent', command: '<%= config.bin %> init' },
    {
      description: 'a developer who works alone and approves what her own agent asks',
      command: '<%= config.bin %> init --owner @alice',
    },
    {
      description: 'a team, with a database and a cluster',
      command:
        '<%= config.bin %> init --template default --template postgres --template kubernetes --owner @acme/platform',
    },
    {
      description: 'only show what would be written',
      command: '<%= config.bin %> init --template strict --dry-run',
    },
  ];
  static override flags = {
    template: Flags.string({
      summary:
        'a template (default, strict, permissive, postgres, shell, filesystem, github, slack, kubernetes, terraform); several combine',
      helpValue: 'NAME',
      multiple: true,
      multipleNonGreedy: true,
    }),
    owner: Flags.string({
      summary: 'who owns the policies: @user, @org/team or an email address',
      helpValue: 'OWNER',
      multiple: true,
      multipleNonGreedy: true,
    }),
    'dry-run': Flags.boolean({ summary: 'write nothing' }),
  };
  static override exitCodes = { 0: 'written, or nothing to do' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Init);
    const root = findRoot(process.cwd());
    const templates = templatesNamed(join(this.config.root, 'templates'), flags.template ?? ['default']);
    const owners = flags.owner ?? [];
    checkOwners(owners);
    const dryRun = flags['dry-run'] === true;
    // Keys come first: settings that name keys nobody has would be worse than keys that nobody names.
    const keys: InitKeys = dryRun ? { status: 'none' } : await initKeys(root, process.env);
    const people = owners.length === 0 ? undefined : peopleFiles(owners, await whoRuns(root, keys));
    const files = planInit(root, { templates, owners, log: keys.settings, people });
    if (!dryRun) applyInit(root, files);
    const settings = settingsToAdd(keys, files);
    const next = nextSteps(root, files, keys, people);
    if (flags.json) {
      this.printJson({
        schema: 'agentgate/init/v1',
        dryRun,
        templates: templates.map(({ name }) => name),
        files: files.map(({ path, status }) => ({ path, status })),
        keys: keys.status,
        settings: settings ?? null,
        next,
      });
    } else {
      this.#show(files, next, dryRun);
      if (keys.status === 'created') {
        this.print(
          '\nPrivate keys for the audit log were made outside the repository ("agentgate keygen --show" says where).',
        );
      }
      if (settings !== undefined) {
        this.print(`\n${CONFIG_PATH} is there already. So that entries of the audit log count, add:\n`);
        this.print(settings.trimEnd());
      }
      if (keys.why !== undefined) this.note(`no keys were made: ${keys.why}`);
    }
    return EXIT.ok;
  }

  #show(files: readonly PlannedFile[], next: readonly string[], dryRun: boolean): void {
    const rows = files.map(({ path, status }) => [
      this.paint(status === 'unchanged' ? 'dim' : 'green', status),
      path,
    ]);
    this.print(table(rows));
    if (next.length === 0) return;
    this.print(`\n${dryRun ? 'Nothing was written. Then' : 'Next'}:`);
    for (const step of next) this.print(`  ${step}`);
  }
}

/** Outside a git repository nobody is known. */
async function whoRuns(root: string, { why }: InitKeys): Promise<Myself | undefined> {
  return why === undefined ? myself(root, process.env) : undefined;
}

function templatesNamed(directory: string, names: readonly string[]): Template[] {
  const known = templateNames(directory);
  return [...new Set(names)].map((name) => {
    if (known.includes(name)) return readTemplate(directory, name);
    const meant = closest(name, known);
    const hint = meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?`;
    throw new Stop('usage', `no template "${name}": ${hint}`);
  });
}

function checkOwners(owners: readonly string[]): void {
  const wrong = owners.find((owner) => parseOwner(owner) === undefined);
  if (wrong === undefined) return;
  throw new Stop('usage', `--owner ${wrong}: write @user, @org/team or an email address`);
}

/** What the settings that were there before do not say yet. */
function settingsToAdd({ settings }: InitKeys, files: readonly PlannedFile[]): string | undefined {
  return files.some(({ path, status }) => path === CONFIG_PATH && status === 'unchanged')
    ? settings
    : undefined;
}

/** What `init` leaves to the user: nothing counts before it is committed, and pushed where there is a remote. */
function nextSteps(
  root: string,
  files: readonly PlannedFile[],
  keys: InitKeys,
  people: PeopleFiles | undefined,
): string[] {
  const adding = settingsToAdd(keys, files) !== undefined;
  if (!adding && files.every(({ status }) => status === 'unchanged')) return [];
  const codeowners = files.map(({ path }) => path).filter((path) => path.endsWith('CODEOWNERS'));
  const git = root === process.cwd() ? 'git' : `git -C ${JSON.stringify(root)}`;
  return [
    ...(keys.why === undefined
      ? []
      : ['git init && agentgate init   # again: keys are made for a repository']),
    ...(adding ? [`add the lines below to ${CONFIG_PATH}`] : []),
    ...(isOwned(root, files) ? [] : ['agentgate init --owner @you   # or nobody can approve what is held']),
    ...(people === undefined || people.complete
      ? []
      : [
          `add the SSH keys of those who approve to ${ALLOWED_SIGNERS_PATH}, and their principals to ${PEOPLE_PATH};`,
          '  each file says in its comments how a line looks',
        ]),
    'agentgate test',
    commitCommand(codeowners, git),
    `${git} push   # where there is a remote`,
  ];
}

/** Whether somebody owns the policies, by what is there or by what was planned. */
function isOwned(root: string, files: readonly PlannedFile[]): boolean {
  const planned = files.find(({ path }) => path.endsWith('CODEOWNERS'));
  const codeowners =
    planned === undefined ? readCodeowners(root) : parseCodeowners(planned.text, planned.path);
  return codeowners !== undefined && ownersOf(codeowners, '.agentgate/policies/any.yaml').kind === 'owned';
}
