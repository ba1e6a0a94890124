import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOwnSubject } from '../../src/audit/statement.ts';
import { isEntryStatement } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';
import { scratchHome } from '../support/cli-log.ts';
import { type StandardLog, standardLog } from '../support/standard-log.ts';
import { fencesOf } from './fences.ts';
import { entryPath, readCheckpoint, verifyLogIn, verifyProofFile } from './independent-verifier.ts';

let standard: StandardLog;
let trust: { logKey: string; signers: string[] };
beforeAll(async () => {
  standard = await standardLog();
  trust = { logKey: standard.log.logKey().verifierKey, signers: [standard.log.signer('gate').spki] };
});
afterAll(() => standard.log.close());

test('a verifier that was written from the page alone verifies our log', () => {
  const { entries, checkpoint } = verifyLogIn(standard.log.directory, trust);
  expect(checkpoint).toMatchObject({ origin: 'acme.example/shop', size: 7 });
  expect(entries.map(({ predicate }) => predicate.type)).toEqual([
    ...['allowed', 'denied', 'held', 'approved', 'claimed', 'executed', 'held', 'allowed'],
  ]);
});

test('and a log with full tiles', async () => {
  const log = await standard.log.copy();
  for (let more = 0; more < 2; more += 1) {
    await log.store.append(async (view) => ({
      entries: await Promise.all(
        Array.from({ length: 150 }, () =>
          log.entry(view, 'cancelled', { hold: { id: 'ag-aaaaaaaaaa', attempt: 1 }, reason: 'x' }),
        ),
      ),
    }));
  }
  await log.seal();
  const { entries, checkpoint } = verifyLogIn(log.directory, trust);
  log.close();
  expect([entries.length, checkpoint.size]).toEqual([308, 308]);
});

test('it refuses what ours refuses', async () => {
  const log = await standard.log.copy();
  const edited = Buffer.from(log.file('entries/000/001.json')).toString().replace('"sig":"M', '"sig":"N');
  log.commit({ 'entries/000/001.json': { blob: log.blob(edited) } });
  expect(() => verifyLogIn(log.directory, trust)).toThrow('the signature is not of this entry');
  log.close();
  expect(() =>
    readCheckpoint(Buffer.from(standard.checkpoint).toString().replace('\n7\n', '\n8\n'), trust.logKey),
  ).toThrow('not signed by the log key');
});

test('a proof file of ours verifies in it', async () => {
  const { stdout } = await runCli(['proof', '5'], { cwd: standard.log.directory });
  const { index, entry } = verifyProofFile(stdout, trust);
  expect({ index, type: entry.predicate.type }).toEqual({ index: 5, type: 'executed' });
  expect(() => verifyProofFile(stdout.replace('index 5', 'index 4'), trust)).toThrow(
    'does not lead to the root',
  );
});

test.each([
  [0, 'entries/000/000.json'],
  [1234 * 256 + 67, 'entries/x001/234/067.json'],
  [1_234_067 * 256 + 255, 'entries/x001/x234/067/255.json'],
])('entry %i is %s', (index, path) => {
  expect(entryPath(index)).toBe(path);
});

test('the examples of the page are what they say they are', () => {
  const fences = fencesOf('docs/audit-log.md');
  const checkpoint = fences.find(({ about }) => about === 'checkpoint');
  expect(readCheckpoint(checkpoint?.text ?? '', checkpoint?.value ?? '')).toMatchObject({ size: 7 });
  const statement: unknown = JSON.parse(fences.find(({ about }) => about === 'statement')?.text ?? '');
  if (!isEntryStatement(statement)) throw new Error(JSON.stringify(isEntryStatement.errors));
  expect(isOwnSubject(statement)).toBe(true);
});

test('docs/verify.md shows what verify prints', async () => {
  const [example] = fencesOf('docs/verify.md').filter(({ language }) => language === 'console');
  const { stdout } = await runCli(['verify', '--full'], {
    cwd: standard.log.directory,
    env: { AGENTGATE_HOME: scratchHome() },
  });
  const commit = /[0-9a-f]{40}/g;
  expect(`$ agentgate verify\n${stdout}`.replace(commit, 'COMMIT')).toBe(
    example?.text.replace(commit, 'COMMIT'),
  );
});
