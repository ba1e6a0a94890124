import { expect, test } from 'vitest';
import { actionDigest } from '../../../src/engine/action/digest.ts';
import type { JsonObject } from '../../../src/engine/json/value.ts';
import { withContext } from '../../../src/engine/policy/context.ts';
import { policies } from '../../support/policy.ts';

test('the order in which labels are said does not change the digest', async () => {
  const { config } = await policies('[]', 'version: 1\ntools: { t: { labels: [m] } }');
  const digests = [
    ['z', 'a'],
    ['a', 'z'],
    ['a', 'm', 'z', 'a'],
  ].map((labels) => actionDigest(withContext({ tool: 't' }, config, { labels }) as unknown as JsonObject));
  expect(new Set(digests).size).toBe(1);
});
