import * as Args from '@oclif/core/args';
import { describeOwners } from '../../engine/codeowners/ownership.ts';
import type { OwnedPath } from '../../engine/schema/generated/types.ts';
import { readCodeowners } from '../../gate/codeowners.ts';
import { pathInside } from '../../gate/inside.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { table } from '../table.ts';

/** `agentgate owners PATH…`: who owns a path, by which CODEOWNERS line. */
export default class Owners extends GateCommand {
  static override summary = 'say who owns a path, by which CODEOWNERS line';
  static override description =
    'Reads CODEOWNERS of the working tree as GitHub reads it: the first of .github/, the root and docs/ counts, and in it the last line that matches. A path need not exist.';
  static override examples = [
    {
      description: 'who must approve a change to the migrations',
      command: '<%= config.bin %> owners db/migrations/0042.sql',
    },
    {
      description: 'several paths, for a program',
      command: '<%= config.bin %> owners --json src/app.ts db/schema.sql',
    },
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: 'a path in the repository', required: true }) };
  static override exitCodes = { 0: 'the answer was printed, also when nobody owns a path' };

  async run(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Owners);
    const root = findRoot(process.cwd());
    const paths = argv.map((path) => inRepository(root, String(path)));
    const owned = this.#lookUp(root, paths);
    if (flags.json) this.printJson({ schema: 'agentgate/owners/v1', paths: owned });
    else this.#show(owned);
    return EXIT.ok;
  }

  #lookUp(root: string, paths: readonly string[]): OwnedPath[] {
    const codeowners = readCodeowners(root);
    if (codeowners === undefined) {
      this.note('no CODEOWNERS file in .github/, the root or docs/: nobody owns anything');
      return paths.map((path) => ({ path, owners: [], file: null, line: null }));
    }
    for (const { line, message } of codeowners.problems) this.note(`${codeowners.file}:${line}: ${message}`);
    return describeOwners(codeowners, paths).map((described) => ({
      ...described,
      owners: [...described.owners],
    }));
  }

  #show(owned: readonly OwnedPath[]): void {
    const rows = owned.map(({ path, owners, file, line }) => [
      path,
      owners.length > 0
        ? owners.join(' ')
        : this.paint('yellow', line === null ? 'no line matches' : 'nobody'),
      line === null ? '' : this.paint('dim', `${file}:${line}`),
    ]);
    this.print(table(rows));
  }
}

function inRepository(root: string, path: string): string {
  const inside = pathInside(root, path);
  if (inside) return inside;
  throw new Stop('usage', `${path} is not inside the repository at ${root}: name a file or directory of it`);
}
