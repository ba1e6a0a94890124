import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandOnPath } from '../support/on-path.ts';
import { repository } from '../support/scratch.ts';
import { fencesOf } from './fences.ts';

const SHOP = fileURLToPath(new URL('../../examples/shop', import.meta.url));

interface Step {
  readonly command: string;
  readonly output: string;
}

function stepsOf(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = '', ...output] = step.split('\n');
      return { command, output: output.join('\n') };
    });
}

/** Line numbers and counts move with the templates; what the output says does not. */
function said(output: string): string {
  return output
    .split('\n')
    .map((line) => line.trimEnd().replace(/\d+/g, 'N'))
    .join('\n')
    .trim();
}

function run(command: string, cwd: string, path: string): string {
  const env = { ...process.env, PATH: `${path}:${process.env.PATH}`, NODE_OPTIONS: '' };
  try {
    return execFileSync('sh', ['-c', `${command} 2>&1`], { cwd, env, encoding: 'utf8' });
  } catch (error) {
    // A deny or a hold has an exit code of its own.
    return String((error as { stdout?: unknown }).stdout);
  }
}

test('what README shows is what happens', () => {
  const [first, ...tour] = fencesOf('README.md').filter(({ language }) => language === 'console');
  const path = commandOnPath();
  const steps = [
    ...stepsOf(first?.text ?? '').map((step) => ({ ...step, cwd: SHOP })),
    ...stepsInOrder(tour.map(({ text }) => text)),
  ];
  expect(steps.length).toBeGreaterThan(8);
  for (const { command, output, cwd } of steps) {
    expect(said(run(command, cwd, path)), command).toBe(said(output));
  }
});

function stepsInOrder(texts: readonly string[]): (Step & { cwd: string })[] {
  const cwd = repository();
  return texts.flatMap(stepsOf).map((step) => ({ ...step, cwd }));
}
