import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { codeownersPathIn } from '../codeowners.ts';
import { readFileCapped } from '../file.ts';
import { KeyFiles } from './key-files.ts';
import type { Log } from './open.ts';

const MADE_BY = 'the first action that is recorded makes it';

/** The command that commits what init wrote. */
export function commitCommand(codeowners: readonly string[], git = 'git'): string {
  const paths = ['.agentgate', ...codeowners].join(' ');
  return `${git} add ${paths} && ${git} commit -m "Add agentgate policies"`;
}

/** The command that leads on to a log where there is none yet. `synced` says that the remote was asked just now. */
export async function nextStep(log: Log, root: string, synced = false): Promise<string> {
  const { config, trust, repository } = log;
  if (config === undefined) return towards(log, root, (text) => text !== undefined, 'run "agentgate init"');
  if (trust.logKeys.length === 0) {
    const keygen = new KeyFiles(log.state).has('log') ? 'agentgate keygen --show' : 'agentgate keygen';
    const make = `run "${keygen}" and put its lines into ${CONFIG_PATH}`;
    return towards(log, root, (text = '') => /^\s*log-key:/m.test(text), make);
  }
  const remotes = synced ? '' : (await repository.run(['remote'])).stdout;
  if (remotes.split('\n').includes('origin'))
    return `run "agentgate sync" to see whether origin has one; if not, ${MADE_BY}`;
  return `${MADE_BY}, one that is denied or held, or a batch of allowed ones: run "agentgate run -- COMMAND"`;
}

/** How settings get to where they are trusted: they are made, committed, and brought to the trusted branch. */
async function towards(
  { reader, trusted }: Log,
  root: string,
  suffices: (text: string | undefined) => boolean,
  make: string,
): Promise<string> {
  if (!suffices(settingsIn(root))) return make;
  const head = await reader.tip('HEAD');
  const bytes = head && (await reader.readFile(head, CONFIG_PATH).catch(() => undefined));
  if (!suffices(bytes && Buffer.from(bytes).toString())) {
    const codeowners = codeownersPathIn(root);
    return `run ${commitCommand(codeowners === undefined ? [] : [codeowners])}`;
  }
  const ref = trusted?.ref ?? 'the trusted branch';
  return trusted?.from === 'remote'
    ? `the settings are not on ${ref} yet: run "git push", or merge them there`
    : `the settings are not on ${ref} yet: merge them there`;
}

function settingsIn(root: string): string | undefined {
  try {
    return readFileCapped(`${root}/${CONFIG_PATH}`);
  } catch {
    return undefined;
  }
}
