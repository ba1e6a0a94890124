import { readCodeownersAt } from '../../audit/trusted-commit.ts';
import { ownersOf } from '../../engine/codeowners/ownership.ts';
import { type Check, ok, warning } from './check.ts';

/** Who can change what agents may do. */
export const ownersCheck: Check = {
  name: 'owners',
  needs: 'settings',
  run: async (facts) => {
    const { commit } = await facts.trusted();
    const reader = await facts.reader();
    const codeowners = await readCodeownersAt(reader, commit);
    const add = 'run "agentgate init --owner @org/team", and bring it to the trusted branch';
    if (codeowners === undefined)
      return warning('there is no CODEOWNERS: anybody can change the policies, and nobody is asked', add);
    const paths = [...(await reader.listFiles(commit, '.agentgate')), codeowners.file];
    const owned = paths.map((path) => ({ path, ownership: ownersOf(codeowners, path) }));
    const bare = owned.find(({ ownership }) => ownership.kind !== 'owned');
    if (bare !== undefined) return warning(`${bare.path} has no owner: anybody can change it`, add);
    const names = owned.flatMap(({ ownership }) => (ownership.kind === 'owned' ? ownership.owners : []));
    const owners = [...new Set(names.map(({ text }) => text.toLowerCase()))];
    const mine = new Set((await facts.requester()).map((name) => name.toLowerCase()));
    const isMine = (owner: string) =>
      mine.has(`github:${owner.replace(/^@/, '')}`) || mine.has(`ssh:${owner}`);
    if (owners.every(isMine)) {
      return warning(
        `${owners.join(' ')} alone owns them, on whose behalf agents ask here`,
        'add somebody else who reviews changes of the policies',
      );
    }
    return ok(owners.join(' '));
  },
};
