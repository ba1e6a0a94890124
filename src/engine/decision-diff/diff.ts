import { isPartial } from '../action/withheld.ts';
import type { JsonObject } from '../json/value.ts';
import { withContext } from '../policy/context.ts';
import { compilePolicies } from '../policy/set.ts';
import { actionOfTest } from '../policy-tests/run.ts';
import type { PlacedTest, Suite } from '../policy-tests/suite.ts';
import type {
  Action,
  ChangeDirection,
  ChangeSide,
  ChangeSource,
  DecisionChange,
} from '../schema/generated/types.ts';
import { compareOutcomes, type Difference } from './compare.ts';
import { type Outcome, outcomeOf, type PolicySide, type Said } from './outcome.ts';
import { recontext } from './recontext.ts';

/** Two policy sets that are compared. */
export interface Sides {
  readonly before: PolicySide;
  readonly after: PolicySide;
}

/** An action as it was recorded. */
export interface RecordedAction {
  readonly source: ChangeSource;
  readonly action: Action;
  readonly at: Date;
}

const ORDER: readonly ChangeDirection[] = ['looser', 'undetermined', 'stricter', 'other'];

/** Looser ones first, each kind in the order in which they came. */
export function looserFirst(changes: readonly DecisionChange[]): DecisionChange[] {
  return changes.toSorted((a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction));
}

/** How the decision on a recorded action changes; undefined when it does not. */
export async function compareRecorded(
  sides: Sides,
  { source, action, at }: RecordedAction,
): Promise<DecisionChange | undefined> {
  const { before, after } = sides;
  const partial = isPartial(action as unknown as JsonObject);
  const moved =
    before.kind === 'read' && after.kind === 'read'
      ? recontext(action, before.set.config, after.set.config)
      : action;
  const was = await outcomeOf(before, action, at, partial);
  const is = await outcomeOf(after, moved, at, partial);
  return changeOf(sides, { source, tool: action.tool }, was, is);
}

/** The sides as a suite sees them, which may be about some policy files only. */
export async function sidesFor({ before, after }: Sides, suite: Suite): Promise<Sides> {
  return { before: await narrowed(before, suite), after: await narrowed(after, suite) };
}

/** How the decision on the action of a policy test changes. Throws InputError when the test itself is broken. */
export async function compareTest(
  sides: Sides,
  suite: Suite,
  placed: PlacedTest,
  now: Date,
): Promise<DecisionChange | undefined> {
  const action = actionOfTest(suite, placed);
  // An action that no gate would read is denied, whatever the policies are.
  if (typeof action === 'string') return undefined;
  const { tool, args: _, ...context } = action;
  const [was, is] = await Promise.all(
    [sides.before, sides.after].map((side) => {
      const full = side.kind === 'read' ? withContext(action, side.set.config, context) : action;
      return outcomeOf(side, full, now, false);
    }),
  );
  if (was === undefined || is === undefined) return undefined;
  const source: ChangeSource = { kind: 'test', file: suite.file, name: placed.test.name };
  return changeOf(sides, { source, tool }, was, is);
}

async function narrowed(side: PolicySide, { policies: named }: Suite): Promise<PolicySide> {
  if (side.kind === 'none' || named === undefined) return side;
  const policies = side.sources.policies.filter(({ path }) => named.includes(path));
  const sources = { ...side.sources, policies };
  return { ...side, sources, set: await compilePolicies(sources) };
}

function changeOf(
  sides: Sides,
  about: Pick<DecisionChange, 'source' | 'tool'>,
  was: Outcome,
  is: Outcome,
): DecisionChange | undefined {
  const difference = compareOutcomes(was, is, { ...sides, tool: about.tool });
  if (difference === undefined) return undefined;
  const { direction, why } = difference;
  const [before, after] = shownSides(difference, was, is);
  return { direction, ...about, what: was.what || is.what, before, after, why };
}

/** The decisions that bear out the difference; where it is not known, those that are. */
function shownSides({ direction }: Difference, was: Outcome, is: Outcome): [ChangeSide, ChangeSide] {
  if (direction === 'undetermined') return [whenSure(was), whenSure(is)];
  return direction === 'looser'
    ? [sideOf(was.lenient), sideOf(is.strict)]
    : [sideOf(was.strict), sideOf(is.lenient)];
}

function whenSure({ sure, lenient }: Outcome): ChangeSide {
  return sure ? sideOf(lenient) : { decision: null, rules: [] };
}

function sideOf({ decision, rules }: Said): ChangeSide {
  return { decision, rules: [...rules] };
}
