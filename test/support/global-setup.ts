import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests a home for keys and memories of their own; the developer's is never touched. */
export default function setup(): () => void {
  const home = mkdtempSync(join(tmpdir(), 'agentgate-home-'));
  process.env.AGENTGATE_HOME = home;
  return () => rmSync(home, { recursive: true, force: true });
}
