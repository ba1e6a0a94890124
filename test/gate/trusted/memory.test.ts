import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recall, remember } from '../../../src/gate/trusted/memory.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

const known = (digit: string) => ({
  url: 'https://example.com/r',
  ref: 'refs/heads/main',
  commit: digit.repeat(40),
  askedAt: Date.UTC(2026, 0),
});

test('a memory is replaced only over what was read', async () => {
  const root = temporaryDirectory('memory');
  onTestFinished(() => removeDirectory(root));
  const state = join(root, 'state');
  const none = recall(state, 'sha1');
  expect(none.kind).toBe('none');
  expect(await remember(state, known('a'), none)).toBe(true);
  expect(await remember(state, known('b'), none)).toBe(false);
  const first = recall(state, 'sha1');
  expect(first).toMatchObject({ kind: 'known', known: known('a') });
  expect(await remember(state, known('b'), first)).toBe(true);
  expect(await remember(state, known('c'), first)).toBe(false);
  expect(recall(state, 'sha1')).toMatchObject({ known: known('b') });
  expect(recall(state, 'sha256').kind).toBe('damaged');
});
