import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encodeBase64 } from '../../../src/audit/base64.ts';
import { localSigner } from '../../../src/audit/entry-key.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { repositoryState } from '../../../src/audit/journal/state-home.ts';
import { formatStatement } from '../../../src/audit/statement.ts';
import type { Gate, ToSign } from '../../../src/gate/gate.ts';
import { personalKey } from '../../../src/gate/identity/personal-key.ts';
import { signMessage } from '../../../src/gate/identity/sign.ts';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { type KeyName, keyFile, principalOf } from '../../support/gate-people.ts';
import { git } from '../../support/git.ts';
import { agent, markerOf, spy } from './attack.ts';

// Each test runs many processes.
vi.setConfig({ testTimeout: 120_000 });

let fixture: GateFixture;
let gate: Gate;
let n = 0;

beforeAll(async () => {
  fixture = await GateFixture.create('local');
  gate = await fixture.open('dave', () => new Date());
});
afterAll(() => fixture.dispose());

async function hold(): Promise<string> {
  n += 1;
  const answer = await gate.request(fixture.asked('db.write', { n }));
  if (answer.kind !== 'held') throw new Error(answer.kind);
  return answer.hold.id;
}

async function signed(key: KeyName, { message }: ToSign): Promise<string> {
  const env = fixture.env(key);
  return signMessage(await personalKey({ root: fixture.repository, env, key: keyFile(key) }), message, env);
}

/** Writes an approval with the gate's own key, as an agent that can read the key could. */
async function forge(id: string, signature: string, principal: string): Promise<void> {
  const repository = await Repository.open({ directory: fixture.repository, env: fixture.env('dave') });
  const signer = localSigner(
    new KeyFiles(repositoryState(fixture.state, repository.commonDir)).read('signer'),
  );
  const { hold: held, expires } = await gate.toSign(id, 'approved');
  const { policy } = await gate.about();
  const entries = await fixture.entries();
  const { origin } = entries.at(-1)?.log ?? { origin: '' };
  await gitLogStore({ repository, branch: 'agentgate/audit' }).append(async (view) => ({
    entries: [
      await signer.sign(
        formatStatement(held.action, {
          type: 'approved',
          occurredAt: new Date().toISOString(),
          requestId: `forged-${id}`,
          hold: { id, attempt: held.attempt },
          policy: { ...policy, requirement: held.requirement },
          engine: { version: '0.1.0' },
          mode: 'enforce',
          actor: {
            id: `ssh:${principal}`,
            kind: 'human',
            evidence: { kind: 'ssh', principal, signature, expires: expires.toISOString() },
          },
          log: { origin, size: view.head.size, root: encodeBase64(view.head.root) },
        }),
      ),
    ],
  }));
  repository.close();
}

describe('an approval that is none', () => {
  test('by a key that only the working tree lists', async () => {
    const id = await hold();
    const file = join(fixture.repository, '.agentgate/allowed_signers');
    writeFileSync(
      file,
      `mallory@acme.example ${git(fixture.root, ['config', '-f', `${keyFile('mallory')}.x`, 'a.b', 'c'])}`,
    );
    const said = await agent(fixture, ['approve', id, '--yes', '--key', keyFile('mallory')]);
    expect(said).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("nobody's in .agentgate/allowed_signers"),
    });
    git(fixture.repository, ['checkout', '-q', '--', '.']);
    expect(await gate.status(id)).toBe('pending');
  });

  test('by a principal with a wildcard, or a certificate authority, also where it is committed', async () => {
    const signers = git(fixture.repository, ['show', 'HEAD:.agentgate/allowed_signers']);
    const mallory = await import('node:fs').then(({ readFileSync }) =>
      readFileSync(`${keyFile('mallory')}.pub`, 'utf8'),
    );
    fixture.commit({
      '.agentgate/allowed_signers': `${signers}\n*@acme.example ${mallory}* cert-authority ${mallory}bob*,alice@acme.example ${mallory}`,
    });
    const id = await hold();
    expect(await agent(fixture, ['approve', id, '--yes', '--key', keyFile('mallory')])).toMatchObject({
      code: 3,
    });
    await expect(fixture.say(gate, id, 'mallory')).rejects.toThrow();
    expect(await gate.status(id)).toBe('pending');
    fixture.commit({ '.agentgate/allowed_signers': `${signers}\n` });
  });

  test("by a signature for another hold or another word, in an entry that the gate's own key signs", async () => {
    const [id, other] = [await hold(), await hold()];
    const elsewhere = await signed('alice', await gate.toSign(other, 'approved'));
    const rejecting = await signed('alice', await gate.toSign(id, 'rejected'));
    const outsider = await signed('mallory', await gate.toSign(id, 'approved'));
    for (const signature of [elsewhere, rejecting, outsider])
      await forge(id, signature, principalOf('alice'));
    expect(await gate.status(id)).toBe('pending');
    expect((await gate.claim(fixture.asked('db.write', { n: n - 1 }))).kind).toBe('held');
    const { ok, problems } = await fixture.verify();
    expect(ok).toBe(false);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['bad-signature', 'unentitled-approver']),
    );
    for (const signature of [elsewhere, rejecting, outsider]) {
      const said = {
        verdict: 'approved',
        principal: principalOf('alice'),
        signature,
        expires: new Date(Date.now() + 1e6),
      } as const;
      await expect(gate.approve(id, said)).rejects.toThrow();
    }
  });

  test("with a key that the clone's settings name, an ssh-agent of its own, and an ssh-keygen of its own", async () => {
    const id = await hold();
    for (const name of ['ssh-keygen', 'ssh-add'])
      spy(join(fixture.repository, 'bin', name), markerOf(fixture));
    git(fixture.repository, ['config', 'user.signingkey', keyFile('mallory')]);
    git(fixture.repository, ['config', 'gpg.format', 'ssh']);
    git(fixture.repository, ['config', 'gpg.ssh.program', join(fixture.repository, 'bin/ssh-keygen')]);
    const PATH = `${join(fixture.repository, 'bin')}:${process.env.PATH}`;
    const env = { ...fixture.env('alice'), PATH, SSH_AUTH_SOCK: join(fixture.repository, 'socket') };
    expect(await agent(fixture, ['approve', id, '--yes'], { env })).toMatchObject({ code: 3 });
    expect(await gate.status(id)).toBe('pending');
    const named = await agent(fixture, ['approve', id, '--yes', '--key', keyFile('alice')], { env });
    expect(named).toMatchObject({ code: 0 });
    expect(await gate.status(id)).toBe('approved');
    rmSync(join(fixture.repository, 'bin'), { recursive: true });
    await expect(import('node:fs').then(({ existsSync }) => existsSync(markerOf(fixture)))).resolves.toBe(
      false,
    );
  });
});
