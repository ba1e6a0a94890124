// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** A line, and its parts as `show` writes them. */
type Row = readonly [line: string, ...parts: string[]];

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'wildcards stand for no dot, unless the shell is told otherwise': [
    [
      'shopt -s dotglob; rm -rf *',
      'shopt dotglob [-s] / shopt [-s]',
      'rm ? [recursive force …] W:*(glob)(dots) W:*/**(glob)(dots)',
    ],
    [
      'shopt -s globstar && cat src/**/*.ts',
      'shopt globstar [-s] / shopt [-s]',
      'cat ? R:src/**/*.ts(glob)(dots)',
    ],
    ['GLOBIGNORE=x; cat *', 'GLOBIGNORE= dynamic', 'cat ? […] R:*(glob)(dots)'],
    ["bash -O dotglob -c 'cat *'", '? R:? W:? N:? dynamic'],
    ["zsh -o globdots -c 'cat *'", '? R:? W:? N:? dynamic'],
    ['set -o globdots; cat *', 'set globdots [-o] / set [-o]', 'cat ? […] R:*(glob)(dots)'],
    [
      'set -euo pipefail; cat *',
      'set pipefail [-euo -e? -u? -o?] / set [-euo -e? -u? -o?]',
      'cat ? […] R:*(glob)',
    ],
    ["eval 'shopt -s dotglob'; cat *", 'shopt dotglob [-s] / shopt [-s]', 'cat ? […] R:*(glob)(dots)'],
    ['cat *', 'cat ? […] R:*(glob)'],
  ],
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    it.each(rows.map(([line, ...parts]) => ({ line, parts })))('$line', ({ line, parts }) => {
      expect(show(line)).toEqual(parts);
    });
  });
}
