import { expect, test } from 'vitest';
import { gitFailure } from '../../../src/audit/git/failure.ts';

const ended = (stderr: string) => ({ code: null, signal: 'SIGINT' as const, stderr });

test.each([
  [
    'advice of git is no reason',
    'hint: "git config advice.graftFileDeprecated false"\n',
    'ended with SIGINT',
  ],
  ['words behind advice are', 'fatal: no such remote\nhint: look again\n', 'no such remote'],
])('%s', (_what, stderr, words) => {
  expect(gitFailure('pushing', ended(stderr)).message).toContain(words);
});
