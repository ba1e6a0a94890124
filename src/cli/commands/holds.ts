import * as Flags from '@oclif/core/flags';
import { count } from '../../engine/count.ts';
import type { HoldRow } from '../../engine/schema/generated/types.ts';
import { holdRow } from '../../gate/picture/document.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type GateHere, withGateHere } from '../gate.ts';
import { holdsTable } from '../hold-view/table.ts';
import { patience } from '../patience.ts';
import { tableWidth } from '../screen.ts';

const WATCH_MS = 1_000;
/** As many rows as people are shown when they do not say. */
const USUAL_LIMIT = 50;

/** `agentgate holds`: what waits for people. */
export default class Holds extends GateCommand {
  static override summary = 'list the holds that wait';
  static override description =
    'Lists the holds that are not over, the oldest first: pending ones wait for people, approved ones for whoever asked, claimed ones run. APPROVALS says how many people have approved of how many must, for each group of owners that must: 1/2+0/1 is one of two in the first group and nobody yet in the second.';
  static override examples = [
    { description: 'the inbox', command: '<%= config.bin %> holds' },
    {
      description: 'only what waits for people, as it comes',
      command: '<%= config.bin %> holds --state pending --watch',
    },
  ];
  static override flags = {
    state: Flags.string({
      summary: 'only holds in this state',
      options: ['pending', 'approved', 'claimed'],
      multiple: true,
      multipleNonGreedy: true,
    }),
    limit: Flags.integer({
      summary: `at most N holds, or 0 for all (${USUAL_LIMIT}; with --json all)`,
      helpValue: 'N',
      min: 0,
    }),
    watch: Flags.boolean({ char: 'w', summary: 'show them again whenever they change', exclusive: ['json'] }),
  };
  static override exitCodes = { 0: 'listed, also when there are none' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Holds);
    return withGateHere(this.config.version, async (here) => {
      const wanted = { states: flags.state, limit: flags.limit ?? (flags.json ? 0 : USUAL_LIMIT) };
      const shown = await shownOf(here, wanted);
      if (flags.json) this.printJson({ schema: 'agentgate/holds/v1', holds: shown.rows });
      else this.#print(shown);
      if (flags.watch) await this.#watch(here, wanted, shown);
      return EXIT.ok;
    });
  }

  #print({ rows, more }: Shown): void {
    if (rows.length === 0) this.note('no holds wait');
    else this.print(holdsTable(rows, this.paint, tableWidth(process.stdout, process.env)));
    if (more > 0) this.note(`and ${count(more, 'hold')} opened later; --limit 0 shows all`);
  }

  async #watch(here: GateHere, wanted: Wanted, first: Shown): Promise<void> {
    const { signal, done } = patience(undefined);
    let before = withoutTime(first);
    while (!signal.aborted) {
      await here.gate.changed(WATCH_MS, signal);
      const shown = await shownOf(here, wanted);
      const now = withoutTime(shown);
      if (now === before) continue;
      before = now;
      if (process.stdout.isTTY) process.stdout.write('\u001b[H\u001b[2J');
      this.#print(shown);
    }
    done();
  }
}

interface Wanted {
  readonly states: readonly string[] | undefined;
  /** 0 for all. */
  readonly limit: number;
}

interface Shown {
  readonly rows: readonly HoldRow[];
  /** How many more there are. */
  readonly more: number;
}

/** What tells one list from another: the time that is left always changes. */
function withoutTime({ rows, more }: Shown): string {
  return JSON.stringify([rows.map(({ leftSeconds: _, ...row }) => row), more]);
}

async function shownOf({ gate }: GateHere, { states, limit }: Wanted): Promise<Shown> {
  const open = await gate.open();
  const wanted = open.filter(({ hold }) => states === undefined || states.includes(hold.status));
  const shown = limit === 0 ? wanted : wanted.slice(0, limit);
  const pictures = await gate.pictures(shown);
  const rows = shown.flatMap(({ hold }, at) => {
    const picture = pictures[at];
    return picture === undefined ? [] : [holdRow(hold, picture)];
  });
  return { rows, more: wanted.length - rows.length };
}
