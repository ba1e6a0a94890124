import { createInterface } from 'node:readline/promises';
import * as Flags from '@oclif/core/flags';
import { sayHere, signerHere } from '../gate/desk/local-desk.ts';
import { GateError } from '../gate/error.ts';
import type { KnownHold, ToSign } from '../gate/gate.ts';
import type { Told, Verdict } from '../gate/use/say.ts';
import { Stop } from './exit.ts';
import type { GateHere } from './gate.ts';

/** The flags of whoever decides from the terminal. */
export const SIGNER_FLAGS = {
  key: Flags.string({
    summary: "the SSH key to sign with; git's user.signingkey or the ssh-agent's when absent",
    helpValue: 'FILE',
  }),
  as: Flags.string({
    summary: 'the principal to sign as, where the key has several',
    helpValue: 'PRINCIPAL',
  }),
  yes: Flags.boolean({ char: 'y', summary: 'do not ask; needs the full id' }),
};

/** The same flags, parsed. */
export interface SignerSaid {
  readonly key?: string | undefined;
  readonly as?: string | undefined;
  readonly yes?: boolean | undefined;
}

const FULL_ID = /^ag-[a-z2-7]{10,52}$/;

/** The hold that an id, or for people the beginning of one, names. */
export async function holdNamed({ gate }: GateHere, id: string, whole: boolean): Promise<KnownHold> {
  const found = FULL_ID.test(id) ? await gate.find(id) : undefined;
  if (found !== undefined) return found;
  if (whole && !FULL_ID.test(id)) throw new Stop('usage', `--yes needs the full id: ${id} is none`);
  const start = id.startsWith('ag-') ? id : `ag-${id}`;
  if (!FULL_ID.test(id) && start.length < 7)
    throw new Stop('usage', `${id} is too short: say at least four characters of the id behind "ag-"`);
  const matching = whole ? [] : (await gate.open()).filter(({ hold }) => hold.id.startsWith(start));
  const [only, ...others] = matching;
  if (only !== undefined && others.length === 0) return only;
  if (others.length > 0) throw new Stop('usage', `several holds begin with ${id}: say the whole id`);
  throw new Stop('input', `there is no hold ${id}: "agentgate holds" lists them`);
}

interface Deciding {
  readonly here: GateHere;
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
  readonly flags: SignerSaid;
  /** Shows the whole picture. */
  readonly show: (known: KnownHold, asked: ToSign) => Promise<void>;
  readonly question: string;
}

/** Shows a hold, asks, has the person sign, and tells the gate. */
export async function decideHold({
  here,
  id,
  verdict,
  reason,
  flags,
  show,
  question,
}: Deciding): Promise<Told> {
  const { yes = false } = flags;
  if (!yes && !process.stdin.isTTY) {
    throw new Stop('usage', 'there is no terminal to ask on: say --yes and the full id');
  }
  const { gate, root } = here;
  const known = await holdNamed(here, id, yes);
  const asked = await gate.toSign(known.hold.id, verdict);
  const signer = await signerHere({ root, env: process.env, ...flags }, asked);
  const why = asked.whyNot(signer.principal);
  if (why !== undefined)
    throw new GateError('refused', `you are ${signer.principal}, and that does not count: ${why}`);
  if (!yes) {
    await show(known, asked);
    if (!(await confirmed(`${question} as ${signer.principal}?`)))
      throw new Stop('refused', 'nothing was signed');
  }
  return sayHere(gate, asked, signer, { verdict, reason, env: process.env });
}

async function confirmed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl-C and Ctrl-D are a no.
    const answer = await terminal.question(`${question} [y/N] `).catch(() => '');
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
