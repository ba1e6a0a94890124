import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ObjectReader } from '../../../src/audit/git/object-reader.ts';
import { repository } from '../../support/scratch.ts';

const CAP = 1000;

function objects(...texts: string[]) {
  const cwd = repository();
  const names = texts.map((input) =>
    execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd, input, encoding: 'utf8' }).trim(),
  );
  return { cwd, names };
}

const readerOf = (cwd: string, file: string, args: readonly string[]) =>
  new ObjectReader({ file, args: [...args], cwd, env: { PATH: process.env.PATH ?? '' } }, 'sha1');

const text = (object: { readonly bytes: Uint8Array } | undefined) =>
  object === undefined ? undefined : Buffer.from(object.bytes).toString();

test('whoever waits when the reader is closed is told, and the next request gets its own answer', async () => {
  const { cwd, names } = objects('one', 'two');
  const [one = '', two = ''] = names;
  const reader = readerOf(cwd, 'git', ['cat-file', '--batch']);
  const waiting = [reader.read(one, CAP), reader.read(one, CAP)];
  await Promise.resolve();
  const late = reader.read(one, CAP);
  reader.close();
  for (const each of [...waiting, late]) await expect(each).rejects.toThrow('was closed');
  expect(text(await reader.read(two, CAP))).toBe('two');
  reader.close();
});

test('another object than the one that was asked for is none, whole as it may be', async () => {
  const { cwd, names } = objects('asked for', 'another');
  const [asked = '', another = ''] = names;
  const answers = `${another} blob 7\nanother\n`;
  const program = `process.stdin.once('data', () => process.stdout.write(${JSON.stringify(answers)}))`;
  const reader = readerOf(cwd, process.execPath, ['-e', program]);
  await expect(reader.read(asked, CAP)).rejects.toMatchObject({ code: 'object-corrupt' });
  reader.close();
});
