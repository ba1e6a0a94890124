import { expect, onTestFinished, test } from 'vitest';
import { parseBundle } from '../../../src/audit/bundle.ts';
import { keyFingerprint } from '../../../src/audit/entry-key.ts';
import { parseStatement } from '../../../src/audit/statement.ts';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { spkiOf } from '../../../src/gate/log/keygen.ts';
import { withLog } from '../../../src/gate/log/open.ts';
import { rotateSigner } from '../../../src/gate/log/rotate.ts';
import { AuditLog } from '../../support/audit-log.ts';
import { commandsOn } from '../../support/cli-log.ts';
import { allEntries, entry } from '../../support/log-entries.ts';

test('what others wrote in the name of a rotation is not taken for it', async () => {
  const audit = await AuditLog.create();
  onTestFinished(() => audit.close());
  const { home } = commandsOn(audit);
  await withLog(audit.directory, { ...process.env, AGENTGATE_HOME: home }, async (log) => {
    const next = keyFingerprint(spkiOf(new KeyFiles(log.state).next('signer')));
    const forged = entry(`rotate-${next.slice('sha256:'.length, 'sha256:'.length + 32)}`);
    await audit.store.append(async () => ({ entries: [forged] }));
    const { index } = await rotateSigner(log, { engine: '1.0.0', now: () => new Date() });
    expect(index).toBe(1);
    const bytes = (await allEntries(await audit.store.view()))[1] ?? new Uint8Array();
    expect(parseStatement(parseBundle(bytes).payload).predicate.rotation?.next).toBe(next);
  });
});
