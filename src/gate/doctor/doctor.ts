import type { DoctorDocument } from '../../engine/schema/generated/types.ts';
import { assuranceHere } from './assurance.ts';
import { type Check, type Finding, failed, NOT_CHECKED, warning } from './check.ts';
import { Facts, type FactsOptions, type Ground } from './facts.ts';
import { CHECKS } from './list.ts';
import { whyOf } from './why.ts';

/** Looks at everything, and then makes each enforcement point deny something. Never throws for what is wrong here. */
export async function diagnose(options: FactsOptions, probes: readonly Check[]): Promise<DoctorDocument> {
  const facts = new Facts(options);
  try {
    const checks: DoctorDocument['checks'] = [];
    for (const check of [...CHECKS, ...probes]) {
      checks.push({ name: check.name, ...(await finding(check, facts)) });
    }
    const ok = checks.every(({ status }) => status !== 'failed');
    return { schema: 'agentgate/doctor/v1', ok, assurance: await assuranceHere(facts), checks };
  } finally {
    await facts.close();
  }
}

/** Which check says why something is not there. */
const SAID_BY: Readonly<Record<Ground, string>> = {
  repository: 'repository',
  trusted: 'trusted-commit',
  settings: 'policies',
};

async function finding({ needs, run }: Check, facts: Facts): Promise<Finding> {
  const missing = needs === undefined ? undefined : await firstMissing(needs, facts);
  if (missing !== undefined) return warning(NOT_CHECKED, `set right what ${SAID_BY[missing]} says`);
  try {
    return await run(facts);
  } catch (error) {
    return failed(whyOf(error), 'set right what it says');
  }
}

const GROUNDS: readonly Ground[] = ['repository', 'trusted', 'settings'];

async function firstMissing(needs: Ground, facts: Facts): Promise<Ground | undefined> {
  for (const ground of GROUNDS.slice(0, GROUNDS.indexOf(needs) + 1)) {
    const isThere = await facts[ground]().then(
      () => true,
      () => false,
    );
    if (!isThere) return ground;
  }
  return undefined;
}
