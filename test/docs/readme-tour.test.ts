import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { repository } from '../support/scratch.ts';
import { Reader, said, stepsOf } from './console.ts';
import { fencesOf } from './fences.ts';

const SHOP = fileURLToPath(new URL('../../examples/shop', import.meta.url));

test('what README shows is what happens', () => {
  const [first, second, ...tour] = fencesOf('README.md').filter(({ language }) => language === 'console');
  const shop = new Reader(SHOP);
  const scratch = new Reader(repository());
  const steps = [
    ...[first, second].flatMap((fence) => stepsOf(fence?.text ?? '')).map((step) => ({ step, reader: shop })),
    ...tour.flatMap(({ text }) => stepsOf(text)).map((step) => ({ step, reader: scratch })),
  ];
  expect(steps.length).toBeGreaterThan(8);
  for (const { step, reader } of steps) {
    expect(said(reader.run(step)), step.command).toBe(said(step.output));
  }
});
