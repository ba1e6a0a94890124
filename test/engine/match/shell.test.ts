import { describe, expect, it } from 'vitest';
import { loadShell } from '../../../src/engine/facts/shell/analyser.ts';
import { type Answer, and, type Mode } from '../../../src/engine/logic.ts';
import { type ShellMatcher, shellTests } from '../../../src/engine/match/shell.ts';

const shell = await loadShell();

/** What a matcher answers on the last part of a line. */
function answer(matcher: ShellMatcher, line: string, mode: Mode): Answer {
  const part = shell.readLine(line, { cwd: '/repo', root: '/repo' }).at(-1);
  if (part === undefined) throw new Error('no part');
  return shellTests(matcher)
    .map((test) => test.test(part, mode))
    .reduce(and, 'yes');
}

type Row = readonly [matcher: ShellMatcher, line: string, trigger: Answer, bound: Answer];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  command: [
    [{ command: 'rm' }, 'rm a', 'yes', 'yes'],
    [{ command: 'rm' }, 'ls a', 'no', 'no'],
    [{ command: ['ls', 'rm'] }, 'rm a', 'yes', 'yes'],
    [{ command: 'git push' }, 'git push origin', 'yes', 'yes'],
    [{ command: 'git push' }, 'git -C a --no-pager push', 'yes', 'yes'],
    [{ command: 'git push' }, 'git pull', 'no', 'no'],
    [{ command: 'git push' }, 'git', 'no', 'no'],
    [{ command: 'git push' }, 'git $x', 'unknown', 'no'],
    [{ command: 'git *' }, 'git status', 'yes', 'yes'],
    [{ command: 'git' }, 'git status', 'yes', 'yes'],
    [{ command: 'mkfs*' }, 'mkfs.ext4 /dev/sda', 'yes', 'yes'],
    [{ command: 'rm' }, '/bin/rm a', 'yes', 'yes'],
    [{ command: 'ls' }, '/usr/local/bin/ls', 'yes', 'yes'],
    [{ command: 'ls' }, './ls', 'yes', 'unknown'],
    [{ command: 'ls' }, '/tmp/ls', 'yes', 'unknown'],
    [{ command: 'ls' }, '/bin/../tmp/ls', 'yes', 'unknown'],
    [{ command: 'ls' }, '~/bin/ls', 'yes', 'unknown'],
    [{ command: './gradlew' }, './gradlew build', 'yes', 'yes'],
    [{ command: './gradlew build' }, './gradlew build', 'yes', 'yes'],
    [{ command: 'gradlew' }, './gradlew build', 'yes', 'unknown'],
    [{ command: './gradlew' }, 'cd x && ./gradlew', 'no', 'no'],
    [{ command: 'scripts/*.sh' }, 'scripts/a.sh', 'yes', 'yes'],
    [{ command: '/bin/rm' }, 'rm a', 'unknown', 'unknown'],
    [{ command: 'rm' }, '$CMD a', 'unknown', 'no'],
    [{ command: 'RM' }, 'rm a', 'no', 'no'],
    [{ command: 'frob a' }, 'frob --x a', 'unknown', 'unknown'],
  ],
  flags: [
    [{ flags: '-rf' }, 'rm -r -f a', 'yes', 'yes'],
    [{ flags: '-r -f' }, 'rm --force --recursive a', 'yes', 'yes'],
    [{ flags: '--recursive' }, 'rm -R a', 'yes', 'yes'],
    [{ flags: '-rf' }, 'rm -r a', 'no', 'no'],
    [{ flags: ['-r', '-f'] }, 'rm -f a', 'yes', 'yes'],
    [{ flags: '-r' }, 'rm -- -r', 'no', 'no'],
    [{ flags: '-r' }, 'rm $x', 'unknown', 'unknown'],
    [{ flags: '-r' }, 'rm -- $x', 'no', 'no'],
    [{ flags: '-r' }, 'rm -r $x', 'yes', 'unknown'],
    [{ flags: '-r' }, 'rm $x -r', 'unknown', 'unknown'],
    [{ flags: '--dry-run' }, 'git push --dry-run', 'yes', 'yes'],
    [{ flags: '--dry-run' }, 'git push --dry-run --no-dry-run', 'unknown', 'unknown'],
    [{ flags: '-n' }, 'git push --dry-run', 'yes', 'yes'],
    [{ flags: '--force' }, 'git push -uf origin', 'yes', 'yes'],
    [{ flags: '--force' }, 'git commit -m --force', 'no', 'no'],
    [{ flags: '--depth=1' }, 'git fetch --depth 1', 'yes', 'yes'],
    [{ flags: '--depth=1' }, 'git fetch --depth=2', 'no', 'no'],
    [{ flags: '--dry-run' }, 'frob --out --dry-run', 'unknown', 'unknown'],
    [{ flags: '-rf' }, 'frob -rf', 'yes', 'yes'],
    [{ flags: '-r' }, 'frob -rf', 'unknown', 'unknown'],
    [{ flags: '-delete' }, 'find . -delete', 'yes', 'yes'],
    [{ flags: '-auto-approve' }, 'terraform apply -auto-approve', 'yes', 'yes'],
    [{ flags: '-9' }, 'kill -9 1', 'yes', 'yes'],
    [{ flags: '-f' }, '$CMD', 'unknown', 'no'],
    [{ flags: '' }, 'rm -r a', 'no', 'no'],
  ],
  arg: [
    [{ arg: 'a' }, 'rm a b', 'yes', 'no'],
    [{ arg: ['a', 'b'] }, 'rm a b', 'yes', 'yes'],
    [{ arg: 'a' }, 'rm', 'no', 'no'],
    [{ arg: 'a' }, 'rm $x', 'unknown', 'unknown'],
    [{ arg: 'a' }, 'rm a $x', 'yes', 'unknown'],
    [{ arg: '-r' }, 'rm -r a', 'no', 'no'],
    [{ command: 'git push', arg: 'origin' }, 'git push origin', 'yes', 'yes'],
    [{ command: 'git push', arg: 'push' }, 'git push origin', 'no', 'no'],
    [{ command: 'git push', arg: ['origin', 'main'] }, 'git push origin main', 'yes', 'yes'],
    [{ command: 'frob', arg: 'b' }, 'frob --x a b', 'yes', 'unknown'],
    [{ command: 'npm run', arg: 'build' }, 'npm run build', 'yes', 'yes'],
    [{ command: ['npm', 'npm run'], arg: 'build' }, 'npm run build', 'yes', 'no'],
  ],
  dynamic: [
    [{ command: 'node' }, 'node -e x', 'yes', 'no'],
    [{ command: 'node', dynamic: true }, 'node -e x', 'yes', 'yes'],
    [{ command: 'node', dynamic: true }, 'node a.js', 'no', 'yes'],
    [{ command: 'node', dynamic: false }, 'node a.js', 'yes', 'yes'],
    [{ command: 'node', dynamic: false }, 'node -e x', 'no', 'no'],
    [{ dynamic: true }, '$CMD', 'yes', 'yes'],
    [{ command: '*', dynamic: true }, '$CMD', 'unknown', 'unknown'],
    [{}, 'ls', 'yes', 'yes'],
    [{}, 'PATH=. ls', 'yes', 'no'],
    [{ command: 'ls' }, 'ls() { id; }; ls', 'yes', 'no'],
    [{ command: 'ls' }, "alias ls='id'; ls", 'yes', 'no'],
  ],
};

for (const [key, rows] of Object.entries(ROWS)) {
  describe(`shell.${key}`, () => {
    for (const [matcher, line, trigger, bound] of rows) {
      it(`${JSON.stringify(matcher)} on ${line}: ${trigger} as a trigger, ${bound} as a bound`, () => {
        expect([answer(matcher, line, 'trigger'), answer(matcher, line, 'bound')]).toEqual([trigger, bound]);
      });
    }
  });
}
