import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** As many as git's own collector lets be. */
const MAX_PACKS = 50;
const MAX_LOOSE_IN_DIRECTORY = 27;

/**
 * Rolls small packs and loose objects up into larger ones when there are many: every git process looks through all of
 * them, and plumbing alone never tidies up. Only a matter of speed, so that a failure is nobody's business.
 */
export async function tidy(repository: Repository): Promise<void> {
  const packs = (await names(repository, 'pack')).filter((name) => name.endsWith('.pack'));
  // One directory of 256 stands for all.
  const loose = await names(repository, '17');
  if (packs.length <= MAX_PACKS && loose.length <= MAX_LOOSE_IN_DIRECTORY) return;
  try {
    const wanted = await repository.run(['config', '--get', 'gc.auto']);
    if (wanted.stdout.trim() === '0') return;
    await repository.run(['repack', '-d', '-q', '--geometric=2', '--no-write-bitmap-index']);
  } catch {
    // The next append tries again.
  }
}

async function names({ commonDir }: Repository, directory: string): Promise<string[]> {
  return readdir(join(commonDir, 'objects', directory)).catch(() => []);
}
