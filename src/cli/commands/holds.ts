import * as Flags from '@oclif/core/flags';
import type { HoldRow } from '../../engine/schema/generated/types.ts';
import { holdRow } from '../../gate/picture/document.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type GateHere, withGateHere } from '../gate.ts';
import { holdsTable } from '../hold-view/table.ts';
import { patience } from '../patience.ts';
import { tableWidth } from '../screen.ts';

const WATCH_MS = 1_000;

/** `agentgate holds`: what waits for people. */
export default class Holds extends GateCommand {
  static override summary = 'list the holds that wait';
  static override description =
    'Lists the holds that are not over, the oldest first: pending ones wait for people, approved ones for whoever asked, claimed ones run.';
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
    watch: Flags.boolean({ char: 'w', summary: 'show them again whenever they change', exclusive: ['json'] }),
  };
  static override exitCodes = { 0: 'listed, also when there are none' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Holds);
    return withGateHere(this.config.version, async (here) => {
      const rows = await rowsOf(here, flags.state);
      if (flags.json) this.printJson({ schema: 'agentgate/holds/v1', holds: rows });
      else this.#print(rows);
      if (flags.watch) await this.#watch(here, flags.state, rows);
      return EXIT.ok;
    });
  }

  #print(rows: readonly HoldRow[]): void {
    if (rows.length === 0) this.note('no holds wait');
    else this.print(holdsTable(rows, this.paint, tableWidth(process.stdout, process.env)));
  }

  async #watch(
    here: GateHere,
    states: readonly string[] | undefined,
    first: readonly HoldRow[],
  ): Promise<void> {
    const { signal, done } = patience(undefined);
    let before = withoutTime(first);
    while (!signal.aborted) {
      await here.gate.changed(WATCH_MS, signal);
      const rows = await rowsOf(here, states);
      const now = withoutTime(rows);
      if (now === before) continue;
      before = now;
      if (process.stdout.isTTY) process.stdout.write('\u001b[H\u001b[2J');
      this.#print(rows);
    }
    done();
  }
}

/** What tells one list from another: the time that is left always changes. */
function withoutTime(rows: readonly HoldRow[]): string {
  return JSON.stringify(rows.map(({ leftSeconds: _, ...row }) => row));
}

async function rowsOf({ gate }: GateHere, states: readonly string[] | undefined): Promise<HoldRow[]> {
  const open = await gate.open();
  const wanted = open.filter(({ hold }) => states === undefined || states.includes(hold.status));
  return Promise.all(wanted.map(async (known) => holdRow(known.hold, await gate.picture(known))));
}
