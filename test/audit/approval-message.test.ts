import { expect, test } from 'vitest';
import { type ApprovalMessage, approvalMessage } from '../../src/audit/approval-message.ts';

const MESSAGE: ApprovalMessage = {
  origin: 'acme.example/shop',
  repository: 81,
  hold: 'ag-aaaaaaaaaa',
  attempt: 1,
  action: `sha256:${'a'.repeat(64)}`,
  requirement: `sha256:${'b'.repeat(64)}`,
  verdict: 'approved',
  expires: '2026-01-01T00:00:00.000Z',
};

test('the message is RFC 8785 JSON, byte for byte', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  expect(Buffer.from(approvalMessage(MESSAGE)).toString()).toBe(
    `{"action":"sha256:${a}","attempt":1,"expires":"2026-01-01T00:00:00.000Z","hold":"ag-aaaaaaaaaa","origin":"acme.example/shop","repository":81,"requirement":"sha256:${b}","schema":"agentgate/approval/v1","verdict":"approved"}`,
  );
});

test('every field changes it', () => {
  const changes: Partial<ApprovalMessage>[] = [
    { origin: 'acme.example/other' },
    { repository: 82 },
    { repository: null },
    { hold: 'ag-bbbbbbbbbb' },
    { attempt: 2 },
    { action: MESSAGE.requirement },
    { requirement: MESSAGE.action },
    { verdict: 'rejected' },
    { expires: '2026-01-01T00:00:00.001Z' },
  ];
  const messages = [{}, ...changes].map((change) =>
    Buffer.from(approvalMessage({ ...MESSAGE, ...change })).toString(),
  );
  expect(new Set(messages).size).toBe(messages.length);
});
