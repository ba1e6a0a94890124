import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { leafHash, rootFromLeaves } from '../../../src/audit/merkle.ts';
import { decodeTile, formatTilePath, fullTiles } from '../../../src/audit/tiles.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { allEntries, requestIds } from '../../support/log-entries.ts';
import { bundleProgram, type Running, startProgram } from '../../support/program.ts';

// 50 kills of 1,000 appends take a while: AGENTGATE_TEST_KILLS=50.
const KILLS = Number(process.env.AGENTGATE_TEST_KILLS ?? 15);
const WRITERS = 4;
const EACH = KILLS * 5;
const REF = 'refs/heads/agentgate/audit';

let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('crash');
  directory = initRepository(join(root, 'r'));
});
afterEach(() => removeDirectory(root));

/** A writer that is started again, where it was, each time it is killed. */
class Writer {
  readonly acknowledged = new Map<string, number>();
  readonly errors: string[] = [];
  readonly done: Promise<void>;
  #running: Running | undefined;

  constructor(program: string, name: string) {
    this.done = this.#run(program, name);
  }

  /** Whether there was something to kill that had begun to work. */
  kill(): boolean {
    return (this.#running?.lines.length ?? 0) > 0 && this.#running?.child.kill('SIGKILL') === true;
  }

  async #run(program: string, name: string): Promise<void> {
    for (let next = 0; next < EACH; ) {
      this.#running = startProgram(program, [directory, name, String(EACH), '1', String(next)]);
      const { code, stderr } = await this.#running.ended;
      for (const line of this.#running.lines) {
        const [word, index, id = ''] = line.split(' ');
        if (word === 'ack') this.acknowledged.set(id, Number(index));
        else this.errors.push(line);
        next = Number(id.split('-')[1]) + 1;
      }
      if (code !== null && code !== 0) this.errors.push(stderr);
      if (this.errors.length > 0) return;
    }
  }
}

test(
  `kill -9 at ${KILLS} moments of ${WRITERS * EACH} appends loses nothing acknowledged and doubles nothing`,
  async () => {
    const program = await bundleProgram(new URL('./writer.ts', import.meta.url), root);
    const writers = Array.from({ length: WRITERS }, (_, at) => new Writer(program, `w${at}`));
    const finished = Promise.all(writers.map(({ done }) => done)).then(() => true);
    let kills = 0;
    while (
      kills < KILLS &&
      !(await Promise.race([finished, sleep(30 + Math.random() * 170).then(() => false)]))
    ) {
      if (writers[Math.floor(Math.random() * WRITERS)]?.kill()) kills += 1;
    }
    await finished;
    expect(writers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(kills).toBe(KILLS);

    const repository = await Repository.open({ directory });
    const view = await gitLogStore({ repository }).view();
    const [found, entries] = [await requestIds(view), await allEntries(view)];
    const wanted = writers.flatMap((_, writer) =>
      Array.from({ length: EACH }, (__, at) => `w${writer}-${at}`),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    for (const [id, index] of writers.flatMap(({ acknowledged }) => [...acknowledged])) {
      if (!Number.isNaN(index)) expect(found[index]).toBe(id);
    }
    const leaves = entries.map(leafHash);
    expect(view.head.root).toEqual(rootFromLeaves(leaves));
    for (const tile of fullTiles(view.head.size).filter(({ level }) => level === 0)) {
      const { oid } = await repository.object(
        git(directory, ['rev-parse', `${REF}:${formatTilePath(tile)}`]),
        'blob',
        8192,
      );
      const { bytes } = await repository.object(oid, 'blob', 8192);
      expect(decodeTile(bytes)).toEqual(leaves.slice(tile.index * 256, (tile.index + 1) * 256));
    }
    repository.close();
    expect(git(directory, ['rev-list', '--count', REF])).toBe(String(WRITERS * EACH));
    expect(git(directory, ['log', '--format=', '--name-status', '--diff-filter=a', REF])).toBe('');
    expect(git(directory, ['fsck', '--strict'])).not.toMatch(/missing|broken|error/);
  },
  KILLS * 12_000,
);
