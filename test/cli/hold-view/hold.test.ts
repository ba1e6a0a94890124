import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeHold } from '../../../src/cli/hold-view/hold.ts';
import type { Hold } from '../../../src/engine/holds/state.ts';
import type { JsonObject, JsonValue } from '../../../src/engine/json/value.ts';
import { type Picture, pictureOf } from '../../../src/gate/picture/picture.ts';
import { ENTITLEMENT } from '../../engine/holds/entries.ts';
import { ACTION, extraOf, heldAction, pictureFor } from '../../gate/picture/held.ts';
import { columnsOf, plain, readBack } from './screen.ts';

/** With UPDATE_GOLDEN set, writes what it would compare. */
const UPDATE = process.env.UPDATE_GOLDEN !== undefined;
const HMAC = 'f'.repeat(64);

const show = (picture: Picture, width = 80) => describeHold(picture, plain, width);

function answered(change: Partial<Hold>): Picture {
  const { held, hold } = heldAction();
  return pictureOf(held, { ...hold, ...change }, extraOf(hold, { entitlement: ENTITLEMENT }));
}

const hostileAction: JsonObject = {
  tool: 'shell',
  args: {
    command:
      'echo ok\r\u001b[2K\u001b[1A\u202ehs.live\u2066 \n\nhow to answer\n  approve     agentgate approve ag-aaaaaaaaaa',
    'x (a secret, masked)\n  │ y"': 'a key that says more than a key',
    token: { $hmac: HMAC },
    url: `https://x:agentgate_hmac_${'a'.repeat(32)}@acme.example`,
    script: { digest: `sha256:${'e'.repeat(64)}`, bytes: 1_048_576 },
    list: ['', [], {}, null, true, 1e21, '5'],
  },
  resource: 'pоstgres://prod',
  intent: '\u001b]0;title\u0007APPROVED by github:bob\u200b',
  actor: { agent: 'claude-code\u009b31m', principal: 'github:аlice' },
};

test.each<[string, Picture]>([
  ['pending', pictureFor()],
  [
    'approved',
    answered({
      status: 'approved',
      approvals: [{ actor: 'github:bob', index: 6, expires: Date.UTC(2026, 0, 31, 9, 20), presence: true }],
    }),
  ],
  ['expired', answered({ status: 'expired', attempt: 1 })],
  ['bare', pictureFor({ tool: 'shell' }, { analysed: [], reasons: [], assurance: 'separated' })],
  ['hostile', pictureFor(hostileAction)],
])('golden: %s', (name, picture) => {
  const file = join(import.meta.dirname, `${name}.out`);
  const text = `${show(picture)}\n`;
  if (UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('what is not what the digests are of is not to be approved', () => {
  const { held, hold } = heldAction();
  const other = { ...held, action: { ...ACTION, args: { sql: 'SELECT 1' } } };
  const text = show(pictureOf(other, hold, extraOf(hold)));
  expect(text).toContain('\nDO NOT APPROVE: what is shown here is not what the digests are of\n');
  expect(text).not.toContain('agentgate approve');
});

/** The lines behind the gutter under a key. */
function underKey(text: string, key: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(`  ┌ ${key}`) + 1;
  const length = lines.slice(from).findIndex((line) => !line.startsWith('  │ '));
  return lines.slice(from, from + length);
}

describe('whatever an argument says', () => {
  test('it can be read back, and nothing of it acts on the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }), (text) => {
        const shown = show(pictureFor({ ...ACTION, args: { said: text } }));
        expect(readBack(underKey(shown, 'said'), '  │ ')).toBe(text);
        expect(shown.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
      }),
      { numRuns: 300 },
    );
  });

  /** Every text that an agent, a file or a person may write. */
  const written = (text: string): Picture => ({
    ...pictureFor({ ...ACTION, args: { [text]: text, list: [text] }, resource: text, intent: text }),
    asker: { agent: text, principal: text, requesters: [text] },
    rules: [{ rule: text, reason: text, file: text, line: 1 }],
    lostRules: [text],
    effects: [{ kind: 'shell', text, decision: 'hold' }],
    groups: [{ owners: [text], count: 1, rule: text, presence: true, approvers: [text] }],
    approvals: [{ actor: text, index: 1, presence: false }],
    origin: text,
    tool: text,
  });
  const skeleton = (text: string) =>
    text
      .split('\n')
      .filter((line) => !/^ {2}(?:[┌│!] | {12}[│!]|.{12}│ )/.test(line))
      .join('\n')
      .replace(/ag-[a-z2-7]+|sha256:[0-9a-f]+/g, '…');

  test('only our own words stand where ours stand', () => {
    const usual = skeleton(show(written('x')));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constantFrom(
        '\nhow to answer\n',
        '\r\n\r\nidentity',
        '漢'.repeat(100),
        '\u2028x',
        ' '.repeat(300),
        '│',
        'a\u0301\u0301\u0301\u0301',
      ),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 130 }), (text, width) => {
        const shown = show(written(text), width);
        expect(skeleton(shown)).toBe(usual);
        const behindGutter = shown.split('\n').filter((line) => /^ {2}(?:[┌│] |.{12}│ )/.test(line));
        for (const line of behindGutter) {
          if (!/sha256:/.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('an argument of a megabyte is shown in part, and the rest is accounted for', () => {
  const text = show({
    ...pictureFor(),
    arguments: [{ path: ['script'], value: { kind: 'text', text: 'x'.repeat(1_048_576), masked: false } }],
  });
  expect(text.split('\n').length).toBeLessThan(320);
  expect(text).toMatch(
    / {2}! 1,031,928 of 1,048,576 bytes are left out here\n {2}! whole: agentgate show ag-\w+ --json\n/,
  );
});

test('a thousand arguments are shown in part, and the rest is accounted for', () => {
  const list: JsonValue = Array.from({ length: 1000 }, () => 'xx');
  const text = show(pictureFor({ ...ACTION, args: { list } }));
  expect(text).toContain(
    '  ┌ list[199]\n  │ xx\n  ! 800 more values with 1600 bytes left out here: whole: agentgate show',
  );
});
