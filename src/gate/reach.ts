import { whyNotCounted } from '../engine/holds/counting.ts';
import type { Hold } from '../engine/holds/state.ts';
import type { People } from './settings.ts';

/** What to say of groups in which too few people can approve: whoever waits would wait in vain. */
export function outOfReach(hold: Hold, { allowedSigners, entitlement }: People): string[] {
  const actors = new Set(allowedSigners.flatMap(({ principals }) => principals.map((name) => `ssh:${name}`)));
  return hold.groups.flatMap((group) => {
    const alone = { ...hold, groups: [group] };
    const people = new Set<string>();
    for (const actor of actors) {
      const [person] = entitlement.personsOf(actor);
      const why = whyNotCounted(alone, { actor, presence: true }, entitlement);
      if (why === undefined && person !== undefined) people.add(person);
    }
    if (people.size >= group.count) return [];
    const can = people.size === 0 ? 'nobody' : `only ${people.size}`;
    return [
      `${group.rule} asks ${group.count} of ${group.owners.join(' ')}, and ${can} of them can: whoever asked does not count, and who approves needs a key in .agentgate/allowed_signers`,
    ];
  });
}
