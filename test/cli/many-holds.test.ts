import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { ManyHolds } from '../support/many-holds.ts';

test('holds lists the first fifty and says how many more wait; --limit 0 and --json list all', async () => {
  const many = await ManyHolds.create();
  try {
    await many.write(Array.from({ length: 60 }, () => 'pending'));
    const options = { cwd: many.gate.repository, env: many.gate.env('dave') };
    const some = await runCli(['holds'], options);
    expect(some.stdout.trimEnd().split('\n')).toHaveLength(51);
    expect(some.stderr).toContain('and 11 holds opened later; --limit 0 shows all');
    const all = await runCli(['holds', '--limit', '0'], options);
    expect(all.stdout.trimEnd().split('\n')).toHaveLength(62);
    expect(all.stderr).toBe('');
    expect(JSON.parse((await runCli(['holds', '--json'], options)).stdout).holds).toHaveLength(61);
  } finally {
    await many.dispose();
  }
}, 60_000);
