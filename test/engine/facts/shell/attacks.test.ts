// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import { describe, expect, it } from 'vitest';
import { shellTests } from '../../../../src/engine/match/shell.ts';
import { place, shell, show } from './show.ts';

/** The same command in disguise: the line, and its parts as `show` writes them. */
const DISGUISES: readonly (readonly [line: string, ...parts: string[]])[] = [
  ['rm -rf /', 'rm / [recursive force] W:/**'],
  ['rm  -r -f /', 'rm / [recursive force] W:/**'],
  ['/bin/rm --recursive --force /', 'rm / [recursive force] @/bin/rm W:/**'],
  ['\\rm -fr /', 'rm / [force recursive] W:/**'],
  ["'rm' -rf /", 'rm / [recursive force] W:/**'],
  ['r"m" -rf /', 'rm / [recursive force] W:/**'],
  ["r''m -rf /", 'rm / [recursive force] W:/**'],
  ["$'rm' -rf /", 'rm / [recursive force] W:/**'],
  ["$'\\x72m' -rf /", 'rm / [recursive force] W:/**'],
  ['$"rm" -rf /', 'rm / [recursive force] W:/**'],
  ['r\\\nm -rf /', 'rm / [recursive force] W:/**'],
  ['rm / -rf', 'rm / [recursive force] W:/**'],
  ['rm -- /', 'rm / W:/'],
  ['rm --recur --forc /', 'rm / [recursive force] W:/**'],
  ['rm -R /', 'rm / [recursive] W:/**'],
  ['rm -{r,f} /', 'rm / [recursive force] W:/**'],
  ['{rm,-rf,/}', 'rm / [recursive force] W:/**'],
  ['command rm -rf /', 'rm / [recursive force] W:/**'],
  ['command -p rm -rf /', 'rm / [recursive force] W:/**'],
  ['builtin rm -rf /', 'rm / [recursive force] W:/**'],
  ['exec rm -rf /', 'rm / [recursive force] W:/**'],
  ['exec -a ls rm -rf /', 'rm / [recursive force] W:/**'],
  ['env rm -rf /', 'rm / [recursive force] W:/**'],
  ['env -i foo=1 rm -rf /', 'rm / [recursive force] W:/**'],
  ['env -u PATH rm -rf /', 'rm / [recursive force] W:/**'],
  ["env -S 'rm -rf /'", '? R:? W:? N:? dynamic'],
  ['nohup rm -rf / &', 'rm / [recursive force] W:/**'],
  ['timeout 5 rm -rf /', 'rm / [recursive force] W:/**'],
  ['timeout -s KILL -k 1 5 rm -rf /', 'rm / [recursive force] W:/**'],
  ['nice -n 5 rm -rf /', 'rm / [recursive force] W:/**'],
  ['nice -5 rm -rf /', 'rm / [recursive force] W:/**'],
  ['time rm -rf /', 'rm / [recursive force] W:/**'],
  ['time -p rm -rf /', 'rm / [recursive force] W:/**'],
  ['! rm -rf /', 'rm / [recursive force] W:/**'],
  ['sudo rm -rf /', 'sudo rm -rf /', 'rm / [recursive force] W:/**'],
  ['sudo -u root -- rm -rf /', 'sudo rm -rf / [user]', 'rm / [recursive force] W:/**'],
  ['sudo -n env x=1 rm -rf /', 'sudo env x=1 rm -rf / [non-interactive]', 'rm / [recursive force] W:/**'],
  ['doas rm -rf /', 'doas rm -rf /', 'rm / [recursive force] W:/**'],
  ["su -c 'rm -rf /'", 'su [command]', 'rm / [recursive force] W:/**'],
  ["su - root -c 'rm -rf /'", 'su - root [command]', 'rm / [recursive force] W:/**'],
  ["sh -c 'rm -rf /'", 'rm / [recursive force] W:/**'],
  ["bash -lc 'rm -rf /'", 'rm / [recursive force] W:/**'],
  ["bash -euo pipefail -c 'rm -rf /'", 'rm / [recursive force] W:/**'],
  ['/bin/sh -c "rm -rf /"', 'rm / [recursive force] W:/**'],
  ['sh -c "sh -c \'rm -rf /\'"', 'rm / [recursive force] W:/**'],
  ['eval "rm -rf /"', 'rm / [recursive force] W:/**'],
  ['eval rm -rf /', 'rm / [recursive force] W:/**'],
  ["eval 'r''m' -rf /", 'rm / [recursive force] W:/**'],
  ['echo $(rm -rf /)', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['echo `rm -rf /`', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['echo "$(rm -rf /)"', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['echo "`rm -rf /`"', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['cat <(rm -rf /)', 'rm / [recursive force] W:/**', 'cat ?'],
  ['tee >(rm -rf /)', 'rm / [recursive force] W:/**', 'tee ?'],
  ['echo $((1 + $(rm -rf /)))', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['echo ${x:-$(rm -rf /)}', 'rm / [recursive force] W:/**', 'echo ? […]'],
  ['[[ -f $(rm -rf /) ]]', 'rm / [recursive force] W:/**', '[['],
  ['case $(rm -rf /) in a) ;; esac', 'rm / [recursive force] W:/**'],
  ['case a in $(rm -rf /)) ;; esac', 'rm / [recursive force] W:/**'],
  ['x=$(rm -rf /)', 'rm / [recursive force] W:/**'],
  ['for i in $(rm -rf /); do :; done', 'rm / [recursive force] W:/**', ':'],
  ['cat <<< "$(rm -rf /)"', 'rm / [recursive force] W:/**', 'cat'],
  ['> $(rm -rf /)', 'rm / [recursive force] W:/**', ': W:? N:?'],
  ['coproc rm -rf /', 'rm / [recursive force] W:/**'],
  ["trap 'rm -rf /' EXIT", "trap 'rm -rf /' EXIT", 'rm / [recursive force] W:/**'],
  ['if true; then rm -rf /; fi', 'true', 'rm / [recursive force] W:/**'],
  ['while rm -rf /; do :; done', 'rm / [recursive force] W:/**', ':'],
  ['until false; do rm -rf /; done', 'false', 'rm / [recursive force] W:/**'],
  ['select x in a; do rm -rf /; done', 'rm / [recursive force] W:/**'],
  ['case a in a) rm -rf / ;; esac', 'rm / [recursive force] W:/**'],
  ['{ rm -rf /; }', 'rm / [recursive force] W:/**'],
  ['(rm -rf /)', 'rm / [recursive force] W:/**'],
  ['true && rm -rf /', 'true', 'rm / [recursive force] W:/**'],
  ['false || rm -rf /', 'false', 'rm / [recursive force] W:/**'],
  ['echo a | rm -rf /', 'echo a', 'rm / [recursive force] W:/**'],
  ['f() { rm -rf /; }; f', 'rm / [recursive force] W:/**', 'rm / [recursive force] W:/**', 'f'],
  ['function f { rm -rf /; }', 'rm / [recursive force] W:/**'],
  ['f() { f; rm -rf /; }; f', 'f', 'rm / [recursive force] W:/**', 'f', 'rm / [recursive force] W:/**', 'f'],
  [
    'ls() { rm -rf /; }; ls',
    'rm / [recursive force] W:/**',
    'rm / [recursive force] W:/**',
    'ls R:. dynamic',
  ],
  ['busybox rm -rf /', 'busybox rm -rf /', 'rm / [recursive force] W:/**'],
  ['setsid rm -rf /', 'setsid rm -rf /', 'rm / [recursive force] W:/**'],
  ['x=rm; $x -rf /', 'rm / [recursive force] W:/**'],
  ['x=rm y=-rf; "$x" $y /', 'rm / [recursive force] W:/**'],
  ['for x in rm; do $x -rf /; done', 'rm / [recursive force] W:/**'],
  ['find / -delete', 'find / [delete] R:/(search) W:/**'],
  ['find / -exec rm -rf {} +', 'find / [exec] R:/(search)', 'rm ? [recursive force …] W:?'],
  ['find . -name x -exec rm {} \\;', 'find . [name exec] R:.(search)', 'rm ? […] W:?'],
  ['find / -execdir rm -rf {} \\;', 'find / [execdir] R:/(search)', 'rm ? [recursive force …] W:?'],
  ['echo / | xargs rm -rf', 'echo /', 'rm ? [recursive force …] W:?'],
  ['echo / | xargs -I{} rm -rf {}', 'echo /', 'rm ? [recursive force …] W:?'],
  ['xargs -a list rm', 'rm ? […] R:list W:?'],
];

describe('rm -rf / in disguise', () => {
  const attacks = DISGUISES.map(([line, ...parts]) => ({ line, parts }));

  it.each(attacks)('is read: $line', ({ line, parts }) => {
    expect(show(line)).toEqual(parts);
  });

  it.each(attacks)('is caught by a rule on what is written: $line', ({ line }) => {
    const writes = shell.readLine(line, place).flatMap((part) => part.writes);
    expect(writes.some((fact) => fact.kind === 'unknown' || fact.path === '/' || fact.path === '/repo')).toBe(
      true,
    );
  });

  const removal = shellTests({ command: ['rm', 'find'], flags: ['-r', '-R', '-delete', '-exec'] });
  it.each(attacks.filter(({ parts }) => !/^rm (?:-- \/|\?)/.test(parts[0] ?? '')))(
    'never slips past a deny rule: $line',
    ({ line }) => {
      if (line === 'rm -- /' || line === 'xargs -a list rm') return;
      const fires = shell
        .readLine(line, place)
        .some((part) => removal.every((test) => test.test(part, 'trigger') !== 'no'));
      expect(fires).toBe(true);
    },
  );

  const harmless = shellTests({
    command: [
      'ls',
      'echo',
      'cat',
      'tee',
      'true',
      'false',
      ':',
      'f',
      'trap',
      'sudo',
      'doas',
      'su',
      'busybox',
      'setsid',
      '\\[\\[',
    ],
  });
  it.each(attacks)('is never within the bounds of harmless commands: $line', ({ line }) => {
    const all = shell
      .readLine(line, place)
      .every((part) => harmless.every((test) => test.test(part, 'bound') === 'yes'));
    expect(all).toBe(false);
  });
});
