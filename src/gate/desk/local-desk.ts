import type { SshPublicKey } from '../../audit/ssh-key.ts';
import { GateError } from '../error.ts';
import type { Gate, ToSign } from '../gate.ts';
import { personalKey, type SigningKey } from '../identity/personal-key.ts';
import { principalsOf } from '../identity/principals.ts';
import { signMessage } from '../identity/sign.ts';
import type { Environment } from '../log/open.ts';
import type { Told, Verdict } from '../use/say.ts';

/** A person at this terminal. */
export interface Signer {
  readonly key: SigningKey;
  /** As whom they sign: a literal principal of allowed_signers at the trusted commit. */
  readonly principal: string;
}

interface Options {
  readonly root: string;
  readonly env: Environment;
  /** The key file that the person named. */
  readonly key?: string | undefined;
  /** The principal that the person named. */
  readonly as?: string | undefined;
}

/** Finds out who is at this terminal, by their SSH key. */
export async function signerHere({ root, env, key: file, as }: Options, asked: ToSign): Promise<Signer> {
  const listed = (key: SshPublicKey) => principalsOf(key, asked.allowedSigners, asked.now).length > 0;
  const key = await personalKey({ root, env, key: file, wanted: listed });
  const principals = principalsOf(key.publicKey, asked.allowedSigners, asked.now);
  return { key, principal: choose(principals, as, key.publicKey) };
}

function choose(principals: readonly string[], as: string | undefined, key: SshPublicKey): string {
  const [only, ...others] = as === undefined ? principals : principals.filter((name) => name === as);
  if (only !== undefined && others.length === 0) return only;
  if (principals.length === 0) {
    throw new GateError(
      'refused',
      `the key ${key.fingerprint} is nobody's in .agentgate/allowed_signers at the trusted commit: have a line for it committed there, or say another key with --key`,
    );
  }
  const names = principals.join(', ');
  if (only === undefined)
    throw new GateError('refused', `the key ${key.fingerprint} is not ${as}'s, but that of ${names}`);
  throw new GateError('refused', `the key ${key.fingerprint} is that of ${names}: say which with --as`);
}

/** Has a person sign what they say about a hold, and tells the gate. */
export async function sayHere(
  gate: Gate,
  asked: ToSign,
  { key, principal }: Signer,
  {
    verdict,
    reason,
    env,
  }: { readonly verdict: Verdict; readonly reason?: string | undefined; readonly env: Environment },
): Promise<Told> {
  const signature = await signMessage(key, asked.message, env);
  const said = { principal, signature, expires: asked.expires, reason };
  const { id } = asked.hold;
  if (verdict === 'approved') return gate.approve(id, { ...said, verdict });
  return verdict === 'rejected'
    ? gate.reject(id, { ...said, verdict })
    : gate.withdraw(id, { ...said, verdict });
}
