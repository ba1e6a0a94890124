import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAgain, describeBriefly, NOT_BOUND } from '../../../src/cli/hold-view/brief.ts';
import type { JsonObject } from '../../../src/engine/json/value.ts';
import { type Picture, pictureOf } from '../../../src/gate/picture/picture.ts';
import { ACTION, extraOf, heldAction, pictureFor } from '../../gate/picture/held.ts';
import { columnsOf, plain, readBack } from './screen.ts';

/** With UPDATE_GOLDEN set, writes what it would compare. */
const UPDATE = process.env.UPDATE_GOLDEN !== undefined;
const show = (picture: Picture, width = 80) => describeBriefly(picture, plain, width);

/** As `agentgate run` asks. */
const RUN: JsonObject = {
  tool: 'shell',
  args: { argv: ['git', 'push', '--force', 'origin', 'main'] },
  intent: 'undo the release',
  environment: 'production',
  cwd: '.',
  actor: { principal: 'ssh:dave@shop.example' },
  repository: { name: 'github.com/acme/shop' },
  pins: { 'executable:git': `sha256:${'b'.repeat(64)}`, HEAD: 'c'.repeat(40) },
};

test.each<[string, Picture]>([
  ['brief', pictureFor(RUN)],
  ['brief-sql', pictureFor()],
])('golden: %s', (name, picture) => {
  const file = join(import.meta.dirname, `${name}.out`);
  const text = `${show(picture)}\n`;
  if (UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('a simple hold fits on a screen of 30 lines, with the question and a line before it', () => {
  const lines = show(pictureFor(RUN)).split('\n');
  expect(lines.length).toBeLessThanOrEqual(28);
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
});

test('the one line of what is not bound stands for these, and no others', () => {
  expect(pictureFor().notBound).toEqual([
    'what the pinned files read, load or run in turn',
    'files that are not pinned',
    'environment variables of the process that runs it',
    'the network, and whatever answers there',
    'the time at which it runs',
  ]);
  expect(show(pictureFor())).toContain(`\n${NOT_BOUND}\n`);
});

test('what is not what the digests are of is not to be approved', () => {
  const { held, hold } = heldAction();
  const other = { ...held, action: { ...ACTION, args: { sql: 'SELECT 1' } } };
  const [, second] = show(pictureOf(other, hold, extraOf(hold))).split('\n');
  expect(second).toBe('DO NOT APPROVE: what is shown here is not what the digests are of');
});

describe('below a page whose top has gone', () => {
  const again = (picture: Picture, rows: number) =>
    describeAgain(picture, plain, { width: 80, rows, what: `bash -c ${'x'.repeat(100)}` }).split('\n');
  const argv = ['bash', '-c', `echo ${'all is well '.repeat(12)}; shutdown now`];
  const hidden = pictureFor({ ...RUN, args: { argv }, intent: 'why\n'.repeat(230) });

  test('the whole action stands once more, so that no long word of the agent takes it off the screen', () => {
    const lines = again(hidden, 28);
    expect(lines.length).toBeLessThanOrEqual(28);
    expect(valueAt(`${lines.join('\n')}\n`, 'argv[2]')).toBe(argv[2]);
    expect(show(hidden)).toContain(lines.join('\n'));
  });

  test('one for which there is no room is said to go on', () => {
    for (const rows of [-2, 0, 4]) {
      const [line = '', note, ...more] = again(hidden, rows);
      expect(columnsOf(line)).toBeLessThanOrEqual(80);
      expect([note, ...more]).toEqual(['! this is only its beginning: read the rest above']);
    }
  });

  test('what is not what the digests are of is not to be approved there either', () => {
    const { held, hold } = heldAction();
    const other = { ...held, action: { ...ACTION, args: { sql: 'SELECT 1' } } };
    for (const rows of [0, 20])
      expect(again(pictureOf(other, hold, extraOf(hold)), rows).join('\n')).toContain('DO NOT APPROVE');
  });
});

test('of several groups it says who counts in which, and that one person may count in each', () => {
  const groups = [
    { owners: ['@shop/db'], count: 1, rule: 'schema', presence: false, approvers: [] },
    { owners: ['@shop/sec'], count: 1, rule: 'secrets', presence: true, approvers: ['ssh:bob'] },
  ];
  const text = show({ ...pictureFor(), groups });
  expect(text).toContain(`
  0 of 1 from │ @shop/db
  for rule    │ schema
  1 of 1 from │ @shop/sec
  with a hardware key that is touched
  for rule    │ secrets
  one person may count in several of these, once in each
`);
});

/** What stands at a plain key, on its line or below it. */
function valueAt(text: string, key: string): string {
  const lines = text.split('\n');
  const short = lines.find((line) => line.startsWith(`  ┌ ${key} │ `));
  if (short !== undefined) return readBack([short], `  ┌ ${key} │ `);
  const from = lines.indexOf(`  ┌ ${key}`) + 1;
  const length = lines.slice(from).findIndex((line) => !line.startsWith('  │ '));
  return readBack(lines.slice(from, from + length), '  │ ');
}

describe('whatever an action says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '│', '┌', '\n', '\\', '"', '['),
      minLength: 1,
      maxLength: 60,
    }),
  );

  test('each text can be read back whole, and nothing of it acts on the terminal', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 130 }), (said, width) => {
        const shown = show(pictureFor({ ...ACTION, args: { said }, intent: said }), width);
        expect(valueAt(shown, 'said')).toBe(said);
        expect(valueAt(shown, 'intent')).toBe(said);
        expect(shown.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
      }),
      { numRuns: 300 },
    );
  });

  test('no two lists of words look alike', () => {
    const word = fc.oneof(fc.constantFrom('a', 'a b', '', '"a"', '-', '5', 'a..b', '[0]', '│'), text);
    const list = fc.array(word, { maxLength: 6 });
    const given = (argv: readonly string[]) =>
      show(pictureFor({ ...ACTION, args: { argv: [...argv] } })).replace(/^[^┌]*sha256:.*$/gm, '');
    // Of the action alone: what else differs are its digests and the id.
    const shownArguments = (argv: readonly string[]) =>
      / {2}target {6}│ .*\n([\s\S]*?)\n(?:effects|no effects)/.exec(given(argv))?.[1];
    fc.assert(
      fc.property(list, list, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(shownArguments(one)).not.toBe(shownArguments(other));
      }),
      { numRuns: 500 },
    );
    expect(shownArguments(['a', 'b c'])).not.toBe(shownArguments(['a b', 'c']));
    expect(shownArguments(['git', 'push'])).toBe('  ┌ argv[0..1] │ git push');
    expect(shownArguments(['git push'])).toBe('  ┌ argv[0] │ git push');
  });

  test('a row of words never goes on in the next line, where two words would look like one', () => {
    const rows = (argv: readonly string[], width: number) =>
      show(pictureFor({ ...ACTION, args: { argv: [...argv] } }), width)
        .split('\n')
        .flatMap((line) => /^ {2}┌ argv(\[.*\]) │ (.*)$/.exec(line)?.slice(1) ?? []);
    const path = `/srv/${'x'.repeat(52)}`;
    expect(rows(['rm', '-r', path, '/old'], 80)).toEqual(['[0..2]', `rm -r ${path}`, '[3]', '/old']);
    const words = fc.array(fc.stringMatching(/^[a-z/-]{1,12}$/), { minLength: 20, maxLength: 100 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 130 }), (argv, width) => {
        const said = rows(argv, width).filter((_, at) => at % 2 === 1);
        expect(said.join(' ')).toBe(argv.join(' '));
        for (const row of said) expect(row.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('a key that holds the mark before a value stands on a line of its own', () => {
    expect(show(pictureFor({ ...ACTION, args: { 'x" │ y': 'z' } }))).toMatch(/\n {2}┌ ".* │ y"\n {2}│ z\n/);
  });

  /** Every text that an agent, a file or a person may write. */
  const written = (said: string): Picture => ({
    ...pictureFor({ ...ACTION, args: { [said]: said, list: [said, said] }, resource: said, intent: said }),
    asker: { agent: said, principal: said, requesters: [said, `${said}x`] },
    rules: [{ rule: said, reason: said, file: said, line: 1 }],
    lostRules: [said],
    effects: [{ kind: 'shell', text: said, decision: 'hold' }],
    groups: [{ owners: [said], count: 1, rule: said, presence: true, approvers: [said] }],
    approvals: [{ actor: said, index: 1, presence: false }],
    origin: said,
    tool: said,
  });
  const skeleton = (page: string) =>
    page
      .split('\n')
      .filter((line) => !/^ {2}(?:[┌│!] | {12}[│!]|.{12}│ )/.test(line))
      .join('\n')
      .replace(/ag-[a-z2-7]+|sha256:[0-9a-f]+/g, '…');

  test('only our own words stand where ours stand, and every line fits', () => {
    const hostile = fc.oneof(
      text,
      fc.constantFrom(
        '\nwho can approve\n',
        '\r\n\r\nsigned: hold',
        '漢'.repeat(100),
        '\u2028x',
        '│',
        'x │ y',
      ),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 130 }), (said, width) => {
        const shown = show(written(said), width);
        expect(skeleton(shown)).toBe(skeleton(show(written('x'), width)));
        for (const line of shown.split('\n').filter((one) => /^ {2}(?:[┌│] |.{12}│ )/.test(one))) {
          if (!/sha256:/.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('everything that is signed is there: each leaf of the action, both digests, the hold, the log', () => {
    const { hold } = heldAction(RUN);
    const shown = show(pictureFor(RUN));
    for (const signed of [hold.action, hold.requirement, `hold ${hold.id}, attempt ${hold.attempt}`])
      expect(shown).toContain(signed);
    for (const leaf of ['git push --force origin main', 'production', 'github.com/acme/shop', 'c'.repeat(40)])
      expect(shown).toContain(leaf);
    expect(valueAt(shown, '"executable:git"')).toBe(`sha256:${'b'.repeat(64)}`);
    expect(shown).toContain('  log         │ acme.example/shop');
  });
});
