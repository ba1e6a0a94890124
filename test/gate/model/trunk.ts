import { gitCommitReader } from '../../../src/audit/git/commit-files.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import type { CommitReader } from '../../../src/audit/trusted-commit.ts';
import type { TrustedBranch } from '../../../src/audit/verify/policy.ts';
import { type GateSettings, settingsAt } from '../../../src/gate/settings.ts';
import type { GateFixture } from '../../support/gate-fixture.ts';
import { git } from '../../support/git.ts';
import { writeFiles } from '../../support/scratch.ts';
import type { PeopleName, PolicyName } from './op.ts';
import { trustedFiles } from './trusted-files.ts';

/** A history of the trusted branch, in real commits; those that follow each other in the same way are made once. */
export class Trunk {
  readonly reader: CommitReader;
  readonly #repository: Repository;
  readonly #directory: string;
  readonly #start: string;
  readonly #made = new Map<string, string>();
  readonly #settings = new Map<string, Promise<GateSettings>>();
  #places = new Map<string, number>();
  #policy: PolicyName = 'base';
  #people: PeopleName = 'all';
  head: string;

  private constructor(repository: Repository, directory: string) {
    this.#repository = repository;
    this.reader = gitCommitReader(repository);
    this.#directory = directory;
    this.#start = git(directory, ['rev-parse', 'HEAD']);
    this.head = this.#start;
  }

  static async open({ repository: directory }: GateFixture): Promise<Trunk> {
    const repository = await Repository.open({ directory, env: { PATH: process.env.PATH } });
    return new Trunk(repository, directory);
  }

  /** Begins again with the first commit. */
  reset(): TrustedBranch {
    this.head = this.#start;
    this.#places = new Map([[this.#start, 0]]);
    this.#policy = 'base';
    this.#people = 'all';
    return { ref: 'refs/heads/main', places: this.#places };
  }

  move(policy = this.#policy, people = this.#people): void {
    this.#policy = policy;
    this.#people = people;
    const name = `${policy} ${people}`;
    const key = `${this.head} ${name}`;
    const tree = this.#once(name, () => this.#tree());
    this.head = this.#once(key, () =>
      git(this.#directory, ['commit-tree', tree, '-p', this.head, '-m', 'Change the policies']),
    );
    this.#places.set(this.head, this.#places.size);
  }

  settings(): Promise<GateSettings> {
    const known = this.#settings.get(this.head) ?? settingsAt(this.reader, this.head);
    this.#settings.set(this.head, known);
    return known;
  }

  close(): void {
    this.#repository.close();
  }

  #tree(): string {
    const files = trustedFiles(this.#policy, this.#people);
    writeFiles(this.#directory, files);
    git(this.#directory, ['add', '--', ...Object.keys(files)]);
    return git(this.#directory, ['write-tree']);
  }

  #once(key: string, make: () => string): string {
    const made = this.#made.get(key) ?? make();
    this.#made.set(key, made);
    return made;
  }
}
