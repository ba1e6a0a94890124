import type { Part } from '../facts/part.ts';
import { type Answer, fromBoolean, type Known, quantify, UNKNOWN } from '../logic.ts';
import { compileHosts } from './host.ts';
import { type Checked, compileOrWait } from './late.ts';
import { seenValues } from './seen.ts';
import type { KeyTest, PartInPlace } from './test.ts';

/**
 * The `network` key: `true`, or globs on the hosts that a part talks to. A trigger matches when it talks to any of
 * them; a bound when it talks to nobody else, which a command without network does, and a part that is neither a
 * command nor a request never.
 */
export function networkTest(wanted: true | readonly string[], stand: Checked = {}): KeyTest<PartInPlace> {
  const matches: (host: Known<string>) => Answer =
    wanted === true ? () => 'yes' : compileOrWait(stand, () => compileHosts(wanted));
  // A command of which words are withheld may talk to nobody.
  const matchesOf = (part: Part) => (host: Known<string>) =>
    part.kind === 'shell' && part.withheld === true && host === UNKNOWN ? 'unknown' : matches(host);
  return {
    key: 'network',
    wanted,
    test({ part }, mode) {
      const hosts = hostsOf(part);
      if (mode === 'bound' && hosts.length === 0) return fromBoolean(part.kind === 'shell');
      return quantify(mode, hosts, matchesOf(part));
    },
    seen: ({ part }) => seenValues(hostsOf(part)),
  };
}

function hostsOf(part: Part): readonly Known<string>[] {
  if (part.kind === 'sql') return [];
  return part.kind === 'http' ? [part.host] : part.hosts;
}
