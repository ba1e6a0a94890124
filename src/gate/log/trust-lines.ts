import type { EntryType, Signer } from '../../engine/schema/generated/types.ts';

/** What a local gate may write: everything. An approval counts only with the approver's own signature. */
export const LOCAL_MAY: readonly EntryType[] = [
  'allowed',
  'denied',
  'held',
  'approved',
  'withdrawn',
  'rejected',
  'expired',
  'cancelled',
  'claimed',
  'executed',
  'summary',
  'rotated',
];

/** A signer of the `trust:` section as it is written. */
export interface SignerLines {
  readonly key: string;
  readonly role: Signer['role'];
  readonly may: readonly EntryType[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The `trust:` and `audit:` sections for the settings, as YAML. */
export function settingsLines(keys: {
  readonly origin: string;
  readonly logKey?: string | undefined;
  readonly signer?: string | undefined;
}): string {
  const { origin, logKey, signer } = keys;
  const signers = signer === undefined ? [] : [{ key: signer, role: 'self' as const, may: LOCAL_MAY }];
  return [
    '# Where actions are recorded, and whose signatures count. The private keys lie outside the repository.',
    'audit:',
    `  origin: ${scalar(origin)}`,
    'trust:',
    ...(logKey === undefined ? [] : [`  log-key: ${scalar(logKey)}`]),
    ...(signers.length === 0 ? [] : ['  signers:', ...signers.flatMap(signerLines)]),
    '',
  ].join('\n');
}

/** One signer, as a list item of `trust.signers`. */
export function signerLines({ key, role, may, from, to }: SignerLines): string[] {
  return [
    `    - key: ${scalar(key)}`,
    ...(role === 'self' ? ['      # self: it signs with the same account that the agent runs as.'] : []),
    `      role: ${role}`,
    `      may: [${may.join(', ')}]`,
    ...(from === undefined ? [] : [`      from: ${from}`]),
    ...(to === undefined ? [] : [`      to: ${to}`]),
  ];
}

/** A text as YAML that means just this text. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./+=@-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
