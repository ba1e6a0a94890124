import { expect, test } from 'vitest';
import { and } from '../src/engine/logic.ts';

test('and', () => expect(and('yes', 'unknown')).toBe('unknown'));
