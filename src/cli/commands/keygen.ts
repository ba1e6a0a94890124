import * as Flags from '@oclif/core/flags';
import type { KeygenDocument } from '../../engine/schema/generated/types.ts';
import type { KeyKind } from '../../gate/log/key-files.ts';
import { keysToMake, makeKeys, type PublicKeys, showKeys, signerToAdd } from '../../gate/log/keygen.ts';
import { nextStep } from '../../gate/log/next-step.ts';
import { type Log, withLog } from '../../gate/log/open.ts';
import { type Rotation, rotateSigner } from '../../gate/log/rotate.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { escapeForTerminal } from '../escape.ts';
import { EXIT, type ExitCode } from '../exit.ts';

const KINDS: readonly KeyKind[] = ['signer', 'log'];

/** `agentgate keygen`: makes the keys that sign entries and checkpoints. */
export default class Keygen extends GateCommand {
  static override summary = 'make the keys that sign the audit log';
  static override description =
    'Makes a signer key for entries and, where the settings name none yet, a log key for checkpoints, where only this user can read them: in AGENTGATE_HOME, or $XDG_STATE_HOME/agentgate, never in the work tree. Prints their public parts as the settings need them, and never a private one. A key that is there is never overwritten.';
  static override examples = [
    { description: 'the keys that this machine needs', command: '<%= config.bin %> keygen' },
    {
      description: 'a signer key alone, where another machine is to seal the log',
      command: '<%= config.bin %> keygen --only signer',
    },
    {
      description: 'a new signer key; the old one signs that it retires',
      command: '<%= config.bin %> keygen --rotate',
    },
    {
      description: 'the public parts of the keys that are there',
      command: '<%= config.bin %> keygen --show',
    },
  ];
  static override flags = {
    rotate: Flags.boolean({
      summary: 'make a new signer key, and record that the old one retires',
      exclusive: ['only', 'show', 'origin'],
    }),
    show: Flags.boolean({ summary: 'make nothing; print the public parts', exclusive: ['only'] }),
    only: Flags.string({ summary: 'make this key alone', options: [...KINDS], helpValue: 'KEY' }),
    origin: Flags.string({
      summary: 'the name of the log (by default that of the settings, or one after the remote)',
      helpValue: 'NAME',
    }),
  };
  static override exitCodes = { 0: 'made, or shown' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Keygen);
    const { only, origin, rotate, show, json } = flags;
    const outside = findRoot(process.cwd());
    await withLog(process.cwd(), process.env, async (log) => {
      if (rotate) return this.#rotate(log, outside, json);
      const kinds = only === undefined ? keysToMake(log, origin) : KINDS.filter((kind) => kind === only);
      const keys = show ? await showKeys(log, origin) : await makeKeys(log, { kinds, origin, outside });
      if (json) this.printJson(documentOf(keys, undefined, keys.settings));
      else this.#show(keys, signerToAdd(log, keys), await nextAfter(log, keys, outside));
      return undefined;
    });
    return EXIT.ok;
  }

  async #rotate(log: Log, outside: string, json: boolean): Promise<void> {
    const rotation = await rotateSigner(log, {
      engine: this.config.version,
      now: () => new Date(),
      outside,
    });
    const keys = await showKeys(log);
    if (json) {
      this.printJson(documentOf(keys, rotation, rotation.settings));
      return;
    }
    this.print(`Entry ${rotation.index} says that the signer key retires; the new one signs from now on.`);
    this.print('\nIn .agentgate/config.yaml, put these in the place of the signer key that retires:\n');
    this.print(rotation.settings.trimEnd());
    this.note('\nUntil that is committed, nobody trusts what the new key signs.');
  }

  #show(keys: PublicKeys, addition: string | undefined, next: string): void {
    const files = [
      ...(keys.signer === undefined ? [] : ['signer.pem (signs entries)']),
      ...(keys.logKey === undefined ? [] : ['log.pem (signs checkpoints)']),
    ];
    this.print(`The keys of ${escapeForTerminal(keys.origin)}, in ${escapeForTerminal(keys.directory)}:`);
    for (const file of files) this.print(`  ${file}`);
    this.print(
      addition === undefined
        ? '\nWhat .agentgate/config.yaml must say:\n'
        : '\nWhat .agentgate/config.yaml must say under trust.signers, beside those that are there:\n',
    );
    this.print(addition ?? keys.settings.trimEnd());
    this.note(`\n${next}`);
  }
}

/** What to do with the lines: nothing, where they are trusted already. */
async function nextAfter(log: Log, { logKey, signer }: PublicKeys, root: string): Promise<string> {
  const { trust } = log;
  const isTrusted =
    (logKey === undefined || trust.logKeys.some(({ verifierKey }) => verifierKey === logKey)) &&
    (signer === undefined || trust.signers.some(({ key }) => key.spki === signer));
  if (isTrusted) return 'The trusted settings say so already.';
  if (log.config === undefined || trust.logKeys.length === 0) return `Next: ${await nextStep(log, root)}`;
  return 'Next: put them there, commit, and bring the commit to the trusted branch.';
}

function documentOf(keys: PublicKeys, rotation: Rotation | undefined, settings: string): KeygenDocument {
  const { origin, directory, signer, logKey } = keys;
  return {
    schema: 'agentgate/keygen/v1',
    origin,
    directory,
    signer: signer ?? null,
    logKey: logKey ?? null,
    rotated: rotation === undefined ? null : { retired: rotation.retired, index: rotation.index },
    settings,
  };
}
