import type { LintFile, LintInput, LostFile } from '../../src/engine/lint/input.ts';
import { namedText } from '../../src/gate/lint-sources.ts';

const SEPARATOR = /^# --- (.+?) ---$/;
const MAIN = '.agentgate/policies/policy.yaml';

interface Section {
  readonly head: string;
  readonly text: string;
}

/**
 * A fixture as the linter's input. One file holds several: a line `# --- PATH ---` starts the file of that path; the
 * text before the first is a policy. `# --- tracked ---` lists what git tracks, `# --- repository ---` says that what
 * is not there is missing, `# --- unloaded PATH: WHY ---` and `# --- unreadable PATH: WHY ---` name lost files,
 * `# --- coverage RULE N ---` says that N tests decided a rule,
 * `# --- PATH times N ---` repeats the lines below N times.
 */
export function inputOf(text: string): LintInput {
  const all = sections(text);
  const files: LintFile[] = all
    .filter(({ head }) => !/^(?:tracked|repository|coverage .*|un(?:loaded|readable) .*)$/.test(head))
    .map(({ head, text: content }) => {
      const [path = '', times = '1'] = head.split(' times ');
      return namedText(path, content.repeat(Number(times)));
    });
  const coverage = all.flatMap(({ head }) => {
    const [word, rule = '', tests] = head.split(' ');
    const base = { effect: 'deny', file: MAIN, line: 1 } as const;
    return word === 'coverage' ? [{ rule, tests: Number(tests), ...base }] : [];
  });
  const tracked = all
    .find(({ head }) => head === 'tracked')
    ?.text.split('\n')
    .filter((line) => line !== '');
  return {
    files,
    unloaded: lost(all, 'unloaded'),
    unreadable: lost(all, 'unreadable'),
    complete: all.some(({ head }) => head === 'repository'),
    tracked: () => tracked,
    coverage: async () => (coverage.length === 0 ? undefined : coverage),
  };
}

function sections(text: string): Section[] {
  const found: { head: string; lines: string[] }[] = [{ head: MAIN, lines: [] }];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const head = SEPARATOR.exec(line)?.[1];
    if (head === undefined) found.at(-1)?.lines.push(line);
    else found.push({ head, lines: [] });
  }
  const used = found[0]?.lines.length === 0 ? found.slice(1) : found;
  return used.map(({ head, lines }) => ({ head, text: lines.length === 0 ? '' : `${lines.join('\n')}\n` }));
}

function lost(all: readonly Section[], word: string): LostFile[] {
  return all.flatMap(({ head }) => {
    const form = /^(\S+) (\S+): (.*)$/.exec(head);
    return form?.[1] === word ? [{ path: form[2] ?? '', message: form[3] ?? '' }] : [];
  });
}
