import { createHash, randomBytes } from 'node:crypto';

const hex = () => randomBytes(32).toString('hex');

/** A typical entry: a bundle of about 2.9 kB whose digests, ids and signature nothing can compress. */
export function typicalEntry(index: number): Uint8Array {
  const action = {
    tool: 'shell',
    arguments: { command: `psql -c "delete from orders where id = ${index}"` },
  };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'action', digest: { sha256: hex() } }],
    predicateType: 'https://agentgate.dev/event/v1',
    predicate: {
      type: 'denied',
      occurredAt: new Date(1_760_000_000_000 + index * 61_000).toISOString(),
      requestId: randomBytes(16).toString('hex'),
      action: {
        ...action,
        environment: 'production',
        cwd: '/repo/services/orders',
        intent: 'clean up test orders',
      },
      decision: {
        effect: 'deny',
        rules: [
          { policy: '.agentgate/policies/database.yaml', rule: 'no-delete-in-production', effect: 'deny' },
        ],
        reason: 'rows of a production table are deleted by a migration that was reviewed, never by hand',
      },
      policy: { commit: randomBytes(20).toString('hex'), digest: hex(), rules: ['no-delete-in-production'] },
      engine: { version: '0.1.0' },
      hold: { id: `ag-${randomBytes(6).toString('hex')}`, attempt: 1, requirement: hex() },
      evidence: {
        run: `https://github.com/example/shop/actions/runs/${randomBytes(5).readUIntBE(0, 5)}`,
        sha: hex(),
      },
      facts: {
        statements: [{ verb: 'delete', table: 'public.orders', where: true, rows: 'unknown' }],
        paths: [`/repo/services/orders/migrations/${randomBytes(8).toString('hex')}.sql`],
        command: [
          'psql',
          '-c',
          `delete from orders where id = ${index} and token = '${randomBytes(16).toString('hex')}'`,
        ],
      },
      mode: 'enforce',
      actor: { id: 'agent:claude-code', kind: 'agent', principal: 'octocat' },
      log: {
        origin: 'github.com/example/shop/agentgate/audit',
        size: index,
        root: randomBytes(32).toString('base64'),
      },
    },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: createHash('sha256').update('key').digest('base64') },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    dsseEnvelope: {
      payload,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: randomBytes(71).toString('base64'), keyid: '' }],
    },
  };
  return new Uint8Array(Buffer.from(JSON.stringify(bundle)));
}
