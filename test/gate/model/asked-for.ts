import type { Asked } from '../../../src/gate/asked.ts';
import type { GateFixture } from '../../support/gate-fixture.ts';
import type { ModelAction } from './op.ts';

/** The action of one sequence, which no other sequence asks for. */
export function askedFor(place: GateFixture, action: ModelAction, sequence: number): Asked {
  if (action === 'job') return place.asked('shell', { argv: ['sh', 'job.sh', '0', `${sequence}`] });
  return place.asked(action === 'one' ? 'db.write' : 'db.alter', { sequence });
}
