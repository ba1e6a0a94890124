import type { Part } from '../facts/part.ts';
import { anyOf, fromBoolean, quantify } from '../logic.ts';
import type { PathFact } from '../paths/fact.ts';
import { type Access, compilePathGlob, coversAny, triggers } from '../paths/glob.ts';
import { type Checked, compileOrWait } from './late.ts';
import { SEEN_UNKNOWN } from './seen.ts';
import type { KeyTest, PartInPlace } from './test.ts';

/**
 * The `reads` and `writes` keys: globs on paths. A trigger matches when any path that the part touches so is caught by
 * any glob; a bound when the globs cover all of them. Where there are none a bound holds on a command; on a file or
 * declared path only beside the other key (`beside`), which then speaks for what it does; else never.
 */
export function touchTest(
  key: Access,
  globs: readonly string[],
  { beside = false, ...checked }: Checked & { readonly beside?: boolean } = {},
): KeyTest<PartInPlace> {
  const compiled = compileOrWait(checked, () => {
    const pathGlobs = globs.map(compilePathGlob);
    return () => pathGlobs;
  });
  return {
    key,
    wanted: globs,
    test({ part, place }, mode) {
      const facts = factsOf(part, key);
      if (facts.length === 0) return fromBoolean(mode === 'bound' && holdsOnNone(part, beside));
      return quantify(mode, facts, (fact) =>
        mode === 'bound'
          ? coversAny(compiled(), fact, place, key)
          : anyOf(compiled(), (glob) => triggers(glob, fact, place)),
      );
    },
    seen: ({ part }) => factsOf(part, key).map(seenFact),
  };
}

function factsOf(part: Part, key: Access): readonly PathFact[] {
  return part.kind === 'sql' || part.kind === 'http' ? [] : part[key];
}

function holdsOnNone(part: Part, beside: boolean): boolean {
  if (part.kind === 'shell') return true;
  if (part.kind === 'sql' || part.kind === 'http') return false;
  return beside && part.reads.length + part.writes.length > 0;
}

function seenFact(fact: PathFact): unknown {
  if (fact.kind === 'unknown') return SEEN_UNKNOWN;
  if (fact.kind === 'path') return fact.path;
  const ending = fact.kind === 'sources' && fact.ending !== undefined ? `/**/*${fact.ending}` : '';
  return { [fact.kind]: fact.path + ending };
}
