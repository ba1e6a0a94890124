// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What an agent wants to do. Only tool is required. An agent says tool, args, paths, intent, rollback, confidence and reversible; the gate alone sets the rest, and a policy test may write every field.
 */
export interface Action {
  /**
   * Dot-separated segments: shell, file.read, http.request, mcp.<server>.<tool>, <agent>.<tool>.
   */
  tool: string;
  /**
   * The tool's arguments.
   */
  args?: {readonly [key: string]: unknown};
  /**
   * Paths that the action touches, as declared by the agent.
   */
  paths?: string[];
  /**
   * Why, in the agent's own words.
   */
  intent?: string;
  /**
   * How to undo it, in the agent's own words.
   */
  rollback?: string;
  /**
   * The agent's own confidence.
   */
  confidence?: number;
  /**
   * Whether the agent believes that it can be undone.
   */
  reversible?: boolean;
  /**
   * What the tool works on; set by the gate.
   */
  resource?: string;
  /**
   * Set by the gate.
   */
  environment?: string;
  /**
   * Set by the gate.
   */
  labels?: string[];
  /**
   * Working directory, absolute or relative to the repository's root; set by the gate.
   */
  cwd?: string;
  /**
   * The repository's absolute path (/repo when absent); set by the gate, recorded, not part of the identity.
   */
  root?: string;
  /**
   * Who asks; set by the gate.
   */
  actor?: {
    agent?: string;
    session?: string;
    /**
     * The human that the agent works for.
     */
    principal?: string;
  };
  /**
   * Set by the gate.
   */
  repository?: {
    name?: string;
    id?: number | string;
  };
  /**
   * Set by the gate from a CI job's identity.
   */
  ci?: {
    run_id?: number | string;
    sha?: string;
    ref?: string;
    job_workflow_ref?: string;
  };
  /**
   * Digests of what the action names and would run; set by the gate when a hold opens.
   */
  pins?: {
    [k: string]: string;
  };
}

/**
 * agentgate completion --json: a completion script for a shell.
 */
export interface CompletionDocument {
  schema: 'agentgate/completion/v1';
  /**
   * The shell that the script is for.
   */
  shell: 'bash' | 'zsh' | 'fish';
  /**
   * What the shell is to read.
   */
  script: string;
}

/**
 * A whole number and a unit, s m h or d: 30s, 15m, 1h30m, 2d.
 */
export type Duration = string;

/**
 * The project's settings: .agentgate/config.yaml.
 */
export interface ConfigFile {
  /**
   * The version of this file's format.
   */
  version: 1;
  /**
   * enforce (the default), or observe: decide and record, but let everything through.
   */
  mode?: 'enforce' | 'observe';
  /**
   * What happens to a part that no rule matches; deny when absent, never allow.
   */
  default?: 'deny' | 'hold';
  /**
   * The environments that policies may name.
   */
  environments?: string[];
  /**
   * The environment of actions in this checkout.
   */
  environment?: string;
  /**
   * Resource and labels of tools, by tool glob.
   */
  tools?: {
    [k: string]: ToolSettings;
  };
  /**
   * Built-in guards that hold for a human instead of denying.
   */
  guards?: {
    [k: string]: 'hold';
  };
  /**
   * Settings of the linter.
   */
  lint?: {
    ignore?: LintIgnore[];
  };
  /**
   * Who decides and records: local, github, or the URL of an agentgate App.
   */
  gate?: string;
  audit?: Audit;
  approval?: ApprovalDefaults;
  /**
   * Argument paths whose values are masked before anything is recorded or digested.
   */
  redact?: string[];
  trust?: Trust;
  /**
   * Reserved.
   */
  extends?: never;
}

export interface ToolSettings {
  /**
   * What the tool works on.
   */
  resource?: string;
  /**
   * Labels for policies to match on.
   */
  labels?: string[];
}

export interface LintIgnore {
  /**
   * The lint rule.
   */
  rule: string;
  /**
   * Path globs; every file when absent.
   */
  files?: string[];
  /**
   * Why it may be ignored.
   */
  reason: string;
}

/**
 * Where and what the audit log keeps.
 */
export interface Audit {
  /**
   * The log's branch (agentgate/audit when absent).
   */
  branch?: string;
  /**
   * The name in the log's checkpoints.
   */
  origin?: string;
  /**
   * Where the log lives: local, or origin (the remote).
   */
  home?: 'local' | 'origin';
  /**
   * How allowed actions are recorded (summary when absent).
   */
  'log-allowed'?: 'all' | 'summary' | 'none';
}

/**
 * Defaults for every hold.
 */
export interface ApprovalDefaults {
  count?: number;
  timeout?: Duration;
  'valid-for'?: Duration;
  'retry-after'?: Duration;
  explicit?: boolean;
  presence?: boolean;
}

/**
 * Whose signatures count, and for what.
 */
export interface Trust {
  /**
   * Branches beside the default one whose policies are trusted.
   */
  branches?: string[];
  /**
   * The log's verifier key: name+keyid+base64.
   */
  'log-key'?: string;
  signers?: Signer[];
}

export interface Signer {
  /**
   * A P-256 public key: base64 of its SPKI form.
   */
  key?: string;
  /**
   * A sigstore identity.
   */
  identity?: string;
  role: 'self' | 'separated' | 'remote';
  /**
   * The entry types it may write.
   *
   * @minItems 1
   */
  may: [
    (
      | 'allowed'
      | 'denied'
      | 'held'
      | 'approved'
      | 'withdrawn'
      | 'rejected'
      | 'expired'
      | 'cancelled'
      | 'claimed'
      | 'executed'
      | 'summary'
      | 'rotated'
    ),
    ...(
      | 'allowed'
      | 'denied'
      | 'held'
      | 'approved'
      | 'withdrawn'
      | 'rejected'
      | 'expired'
      | 'cancelled'
      | 'claimed'
      | 'executed'
      | 'summary'
      | 'rotated'
    )[]
  ];
  /**
   * First log index it may sign.
   */
  from?: number;
  /**
   * Last log index it may sign.
   */
  to?: number;
}

export interface ApprovalDefaults1 {
  count?: number;
  timeout?: Duration;
  'valid-for'?: Duration;
  'retry-after'?: Duration;
  explicit?: boolean;
  presence?: boolean;
}

/**
 * What happens to a part that the rule matches.
 */
export type Effect = 'allow' | 'hold' | 'deny';

export type Digest = string;

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * agentgate check --json: the decision on one action, with the rules that led to it and a full trace.
 */
export interface DecisionDocument {
  schema: 'agentgate/decision/v1';
  decision: Effect;
  /**
   * observe: the decision would be let through whatever it says.
   */
  mode: 'enforce' | 'observe';
  /**
   * The rules of the winning effect; empty when nothing matched.
   */
  rules: DecidingRule[];
  /**
   * What the hold needs; null unless the decision is hold.
   */
  approval: Requirement | null;
  parts: DecidedPart[];
  action: {
    digest: Digest;
  };
  policy: {
    digest: Digest;
    /**
     * The commit the policies were read from; null for the working tree.
     */
    commit: string | null;
  };
  /**
   * How far the record can be trusted; none for a check, which records nothing.
   */
  assurance: 'none' | 'self-attested' | 'separated' | 'remote';
  /**
   * Every rule on every part.
   */
  trace: TraceEntry[];
}

export interface DecidingRule {
  id: string;
  effect: Effect;
  file: string;
  line: number;
  reason?: string;
  /**
   * value: it matched; unknown: it could not be told that it does not.
   */
  because: 'value' | 'unknown';
}

export interface Requirement {
  /**
   * All must be satisfied; one person may serve in several groups but counts once in each.
   *
   * @minItems 1
   */
  groups: [ApproverGroup, ...ApproverGroup[]];
  /**
   * ISO 8601 duration.
   */
  timeout: string;
  /**
   * ISO 8601 duration.
   */
  validFor: string;
  digest: Digest;
}

export interface ApproverGroup {
  /**
   * Who may approve; empty when nobody can.
   */
  owners: string[];
  count: number;
  /**
   * The rule that asks; default when no rule matched and the config's default is hold.
   */
  rule: string;
  /**
   * Present only as false: an approving review that does not name the hold counts too.
   */
  explicit?: false;
  /**
   * Present only as true: terminal approvals need a hardware key with user presence.
   */
  presence?: true;
}

export interface DecidedPart {
  kind: 'sql' | 'shell' | 'http' | 'file' | 'whole';
  text: string;
  /**
   * null: the part needs no decision of its own and no rule caught it.
   */
  decision: Effect | null;
  rules: string[];
}

/**
 * One rule on one part.
 */
export interface TraceEntry {
  rule: string;
  effect: Effect;
  file: string;
  line: number;
  /**
   * Index in parts.
   */
  part: number;
  /**
   * fires: the rule has its effect on the part.
   */
  result: 'fires' | 'excused' | 'no';
  because?: 'value' | 'unknown';
  match: TracedMatcher[];
  unless: TracedMatcher[];
}

export interface TracedMatcher {
  answer: Answer;
  keys: {
    key: string;
    answer: Answer;
    /**
     * What the policy wrote.
     */
    wanted?: unknown;
    /**
     * What was looked at; {"$unknown": true} for what cannot be known; absent when there is nothing.
     */
    seen?: unknown;
  }[];
}

/**
 * agentgate demo --json: the steps of the demonstration, and whether each went as it should.
 */
export interface DemoDocument {
  schema: 'agentgate/demo/v1';
  /**
   * Where the repository was kept; null when it was not.
   */
  repository: string | null;
  steps: {
    name: string;
    ok: boolean;
    detail: string;
  }[];
}

/**
 * looser lets more through, or asks fewer people; other asks the same under another name.
 */
export type ChangeDirection = 'looser' | 'undetermined' | 'stricter' | 'other';

export type ChangeSource = EntrySource | JournalSource | TestSource;

/**
 * agentgate diff --json: the recorded actions and policy tests that the policies of the working tree decide otherwise than those of a commit.
 */
export interface DiffDocument {
  schema: 'agentgate/diff/v1';
  /**
   * What the working tree was compared with, as it was said.
   */
  ref: string;
  /**
   * The commit that this is.
   */
  commit: string;
  /**
   * How many actions and tests were decided by both.
   */
  compared: number;
  looser: number;
  stricter: number;
  other: number;
  /**
   * How many may be decided otherwise, which what their record withholds does not tell.
   */
  undetermined: number;
  /**
   * What else is to be known: policies that cannot be used, what was not compared.
   */
  notes: string[];
  /**
   * Looser ones first.
   */
  changes: DecisionChange[];
}

export interface DecisionChange {
  direction: ChangeDirection;
  source: ChangeSource;
  tool: string;
  /**
   * What it would do, in one line.
   */
  what: string;
  before: ChangeSide;
  after: ChangeSide;
  why: string;
}

/**
 * An entry of the audit log.
 */
export interface EntrySource {
  kind: 'entry';
  index: number;
}

/**
 * A record of the journal that is not in the audit log yet.
 */
export interface JournalSource {
  kind: 'journal';
  record: number;
}

/**
 * A policy test.
 */
export interface TestSource {
  kind: 'test';
  file: string;
  name: string;
}

export interface ChangeSide {
  /**
   * null when what the record withholds decides.
   */
  decision: ('allow' | 'deny' | 'hold') | null;
  /**
   * Those that decide.
   */
  rules: string[];
}

/**
 * The weakest of the roles that wrote; none when nobody trusted did.
 */
export type Assurance = 'none' | 'self-attested' | 'separated' | 'remote';

/**
 * agentgate doctor --json: whether the gate of this repository stops what it must, and what keeps it from that.
 */
export interface DoctorDocument {
  schema: 'agentgate/doctor/v1';
  /**
   * Whether no check failed.
   */
  ok: boolean;
  assurance: Assurance;
  checks: DoctorCheck[];
}

export interface DoctorCheck {
  name: string;
  status: 'ok' | 'warning' | 'failed';
  /**
   * What was found, in one line.
   */
  detail: string;
  /**
   * What to do, in one line; null when nothing.
   */
  fix: string | null;
}

export type EntryType =
  | 'allowed'
  | 'denied'
  | 'held'
  | 'approved'
  | 'withdrawn'
  | 'rejected'
  | 'expired'
  | 'cancelled'
  | 'claimed'
  | 'executed'
  | 'summary'
  | 'rotated';

/**
 * UTC, to the millisecond.
 */
export type EntryTime = string;

export type HoldId = string;

export type EntryDigest = string;

/**
 * What one entry of the audit log says: an in-toto Statement v1, the payload of a signed sigstore bundle.
 */
export interface EntryStatement {
  _type: 'https://in-toto.io/Statement/v1';
  /**
   * The action that the entry is about; what a summary or a rotation covers has the digest of its predicate's own reference.
   *
   * @minItems 1
   * @maxItems 1
   */
  subject: [
    {
      name: 'action' | 'journal' | 'key';
      digest: {
        sha256: string;
      };
    }
  ];
  predicateType: 'https://agentgate.dev/event/v1';
  predicate: EntryPredicate;
}

export interface EntryPredicate {
  type: EntryType;
  occurredAt: EntryTime;
  /**
   * Chosen by the writer before the first try, so that a retry finds what it wrote.
   */
  requestId: string;
  hold?: EntryHold;
  /**
   * The action as recorded: masked, long strings as {digest, bytes}.
   */
  action?: {readonly [key: string]: unknown};
  decision?: 'allow' | 'deny' | 'hold';
  policy?: EntryPolicy;
  engine: {
    version: string;
  };
  mode: 'enforce' | 'observe';
  actor: EntryActor;
  reason?: string;
  /**
   * Of claimed: the hash of a secret that only this runner has. Of executed: that secret.
   */
  claim?: {
    secretHash?: EntryDigest;
    secret?: string;
  };
  outcome?: EntryOutcome;
  summary?: EntrySummary;
  rotation?: EntryRotation;
  log: EntryLog;
}

export interface EntryHold {
  id: HoldId;
  attempt: number;
  /**
   * UTC, to the millisecond.
   */
  expiresAt?: string;
  /**
   * Of held: how long an approval is good.
   */
  validForSeconds?: number;
  /**
   * Of held: who must approve.
   *
   * @minItems 1
   */
  groups?: [EntryGroup, ...EntryGroup[]];
  /**
   * Of held: everyone who had a hand in asking and so never counts as an approver.
   */
  requesters?: string[];
  /**
   * Of held: the digest of the text that approvers were shown.
   */
  body?: string;
}

export interface EntryGroup {
  owners: string[];
  count: number;
  rule: string;
  explicit?: false;
  presence?: true;
}

export interface EntryPolicy {
  commit: string;
  digest: EntryDigest;
  requirement?: EntryDigest;
  rules?: string[];
}

export interface EntryActor {
  /**
   * github:ID, ssh:PRINCIPAL, or the name of a gate.
   */
  id: string;
  kind: 'agent' | 'human' | 'gate';
  evidence?: EntryEvidence;
}

/**
 * What shows that a human decided: an SSH signature, or where GitHub keeps the review or comment.
 */
export interface EntryEvidence {
  kind: 'ssh' | 'github';
  principal?: string;
  /**
   * An armoured SSHSIG over the approval's message.
   */
  signature?: string;
  /**
   * UTC, to the millisecond.
   */
  expires?: string;
  url?: string;
  id?: number | string;
  user?: number;
  /**
   * Of github: which owners of the requirement the gate found the user to be.
   */
  owners?: string[];
  commit?: string;
  time?: EntryTime;
  body?: EntryDigest;
}

export interface EntryOutcome {
  status: 'succeeded' | 'failed' | 'unknown';
  exitCode?: number;
  signal?: string;
  durationMs?: number;
  stdout?: EntryStream;
  stderr?: EntryStream;
}

export interface EntryStream {
  digest: EntryDigest;
  bytes: number;
}

/**
 * Allowed actions of the journal, counted.
 */
export interface EntrySummary {
  /**
   * Which journal: its random name.
   */
  journal: string;
  /**
   * First record.
   */
  from: number;
  /**
   * One past the last record.
   */
  to: number;
  /**
   * By tool.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * The chain's hash after the last record.
   */
  journalHash: string;
  /**
   * The chain's hash before the first record.
   */
  previousHash?: string;
}

export interface EntryRotation {
  /**
   * SHA-256 of the retired key's SPKI form.
   */
  retired: string;
  /**
   * SHA-256 of the new key's SPKI form.
   */
  next: string;
}

/**
 * The state of the log that the signer saw.
 */
export interface EntryLog {
  origin: string;
  size: number;
  /**
   * base64 of the tree's root hash.
   */
  root: string;
}

/**
 * What every command prints with --json when it fails.
 */
export interface ErrorDocument {
  schema: 'agentgate/error/v1';
  /**
   * The exit code.
   */
  code: 1 | 2 | 3 | 5 | 70 | 125 | 129 | 130 | 131 | 143;
  error: 'usage' | 'input' | 'no-policy' | 'refused' | 'integrity' | 'internal' | 'interrupted';
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

export type HoldState =
  'pending' | 'approved' | 'rejected' | 'expired' | 'cancelled' | 'claimed' | 'executed';

/**
 * agentgate show --json: one hold whole, as its verified entries say.
 */
export interface HoldDocument {
  schema: 'agentgate/hold/v1';
  id: HoldId;
  state: HoldState;
  attempt: number;
  /**
   * The action as recorded: masked, long strings as {digest, bytes}; null when the record does not say.
   */
  action: {readonly [key: string]: unknown} | null;
  /**
   * The rules that held it, as far as they are known today.
   */
  rules: HoldRule[];
  /**
   * Who must approve: all groups must be satisfied.
   */
  groups: HoldGroup[];
  approvals: HoldApproval[];
  /**
   * Everyone who had a hand in asking, and so may not approve.
   */
  requesters: string[];
  /**
   * Whom the agent works for.
   */
  principal: string | null;
  openedAt: EntryTime;
  /**
   * UTC, to the millisecond.
   */
  expiresAt: string;
  /**
   * How long it may be claimed once it is approved: an ISO 8601 duration.
   */
  validFor: string;
  /**
   * When the last approval came that it needed.
   */
  approvedAt: string | null;
  /**
   * The gate that claimed it.
   */
  claimedBy: string | null;
  outcome: 'succeeded' | 'failed' | 'unknown' | null;
  /**
   * What an approval binds.
   */
  digests: {
    action: EntryDigest;
    requirement: EntryDigest;
    /**
     * Whether the action above has that digest; where it has not, nobody should approve.
     */
    match: boolean;
  };
  /**
   * The policies that held it; null when the record does not say.
   */
  policy: {
    commit: string;
    digest: EntryDigest;
  } | null;
  /**
   * Where it is recorded: the entry that opened it.
   */
  log: {
    index: number;
    origin: string;
  };
  /**
   * What an approval does not bind, and so may differ when the action runs.
   */
  notBound: string[];
  /**
   * How far the record can be trusted.
   */
  assurance: 'none' | 'self-attested' | 'separated' | 'remote';
}

export interface HoldRule {
  rule: string;
  reason?: string;
  file: string;
  line: number;
}

export interface HoldGroup {
  /**
   * Who may approve; empty when nobody can.
   */
  owners: string[];
  count: number;
  rule: string;
  /**
   * Whether only a touched hardware key counts.
   */
  presence: boolean;
  /**
   * Whose approval counts in this group so far; null when it is not known who is who.
   */
  approvers: string[] | null;
}

export interface HoldApproval {
  /**
   * ssh:PRINCIPAL or github:ID.
   */
  actor: string;
  /**
   * Its entry in the log.
   */
  index: number;
  /**
   * When it stops counting, if it says so.
   */
  expires: string | null;
  /**
   * Whether a hardware key was touched.
   */
  presence: boolean;
}

/**
 * agentgate holds --json: a row for each hold.
 */
export interface HoldsDocument {
  schema: 'agentgate/holds/v1';
  holds: HoldRow[];
}

/**
 * One hold in a line.
 */
export interface HoldRow {
  id: HoldId;
  state: HoldState;
  attempt: number;
  tool: string | null;
  /**
   * The arguments in short, for people; the hold itself has them whole.
   */
  what: string;
  agent: string | null;
  principal: string | null;
  /**
   * Over all groups: how many count, and how many are needed.
   */
  approvals: {
    /**
     * null when it is not known who is who.
     */
    have: number | null;
    need: number;
    /**
     * The same for each group; one person may count in several, once in each.
     */
    groups: {
      have: number | null;
      need: number;
    }[];
  };
  openedAt: EntryTime;
  /**
   * When it expires unanswered, or unclaimed; null when it is over.
   */
  deadline: string | null;
  /**
   * Until the deadline, 0 when it has passed; null when it is over.
   */
  leftSeconds: number | null;
}

/**
 * agentgate init --json: what was written, or would be with --dry-run.
 */
export interface InitDocument {
  schema: 'agentgate/init/v1';
  dryRun: boolean;
  templates: string[];
  files: {
    path: string;
    status: 'created' | 'changed' | 'unchanged';
  }[];
  /**
   * created: made now; kept: were there; trusted: the settings name signers already; none: not made.
   */
  keys: 'created' | 'kept' | 'trusted' | 'none';
  /**
   * What to add to the settings that are there, as YAML; null when nothing is to add.
   */
  settings: string | null;
  /**
   * The commands to run next.
   */
  next: string[];
}

/**
 * agentgate keygen --json: the public parts of a repository's keys.
 */
export interface KeygenDocument {
  schema: 'agentgate/keygen/v1';
  /**
   * The name of the log.
   */
  origin: string;
  /**
   * Where the private keys are.
   */
  directory: string;
  /**
   * base64 of the signer key's SPKI form; null when there is none here.
   */
  signer: string | null;
  /**
   * The log's verifier key; null when there is none here.
   */
  logKey: string | null;
  /**
   * What --rotate did; null without it.
   */
  rotated: {
    /**
     * The retired signer key.
     */
    retired: string;
    /**
     * The entry in which it names its successor, the last that it may sign.
     */
    index: number;
  } | null;
  /**
   * What .agentgate/config.yaml must say, as YAML.
   */
  settings: string;
}

/**
 * The rules of the linter; generated from their files.
 */
export type LintRuleId =
  | 'allow-everything'
  | 'allow-whole-tool'
  | 'always-allowed'
  | 'always-denied'
  | 'ambiguous-word'
  | 'bot-approver'
  | 'codeowners-gitlab'
  | 'codeowners-invalid-line'
  | 'codeowners-never-matches'
  | 'codeowners-too-large'
  | 'contradictory-match'
  | 'deny-by-regex'
  | 'duplicate-id'
  | 'duplicate-key'
  | 'duplicate-rule'
  | 'empty-policy-set'
  | 'file-not-loaded'
  | 'forbidden-ignore'
  | 'hidden-character'
  | 'hold-without-allow'
  | 'ignore-without-reason'
  | 'implicit-approval'
  | 'impossible-keys'
  | 'invalid-approver'
  | 'invalid-duration'
  | 'invalid-glob'
  | 'invalid-json-schema'
  | 'invalid-regex'
  | 'invalid-rule'
  | 'invalid-test-action'
  | 'invalid-tool-glob'
  | 'invalid-when'
  | 'invalid-yaml'
  | 'long-timeout'
  | 'missing-field'
  | 'no-timeout'
  | 'nobody-can-approve'
  | 'not-analysed'
  | 'observe-mode'
  | 'overlap'
  | 'owners-of-nothing'
  | 'person-without-id'
  | 'policy-not-owned'
  | 'quoted-name'
  | 'regex-matches-everything'
  | 'same-person-twice'
  | 'secret-in-policy'
  | 'self-approval'
  | 'shadowed-rule'
  | 'too-few-approvers'
  | 'too-many-rules'
  | 'unanchored-allow'
  | 'undeclared-environment'
  | 'unknown-field'
  | 'unknown-ignore'
  | 'unknown-test-rule'
  | 'unknown-tool'
  | 'unless-cancels-match'
  | 'unreadable-file'
  | 'unsupported-version'
  | 'untested-rule'
  | 'unused-ignore'
  | 'valid-for-exceeds-timeout'
  | 'wrong-type'
  | 'wrong-value'
  | 'yaml-feature'
  | 'zero-count';

/**
 * agentgate lint --json: what is wrong with policies, settings, tests, people and owners.
 */
export interface LintReport {
  schema: 'agentgate/lint/v1';
  summary: LintSummary;
  /**
   * In the order of the files.
   */
  problems: LintProblem[];
}

/**
 * How many problems there are, and in how many files they were looked for.
 */
export interface LintSummary {
  errors: number;
  warnings: number;
  hints: number;
  files: number;
}

export interface LintProblem {
  rule: LintRuleId;
  severity: 'error' | 'warning' | 'hint';
  /**
   * What is wrong, and why it matters.
   */
  message: string;
  file: string;
  line: number;
  column: number;
  endLine: number;
  /**
   * Exclusive.
   */
  endColumn: number;
  /**
   * Whether --fix mends it.
   */
  fixable: boolean;
  /**
   * What to do.
   */
  help: string | null;
}

/**
 * ok: by a signer that may write it; anything else is nobody's word.
 */
export type LogSignature = 'ok' | 'unknown-signer' | 'not-permitted' | 'bad' | 'unreadable';

/**
 * agentgate log --json: entries of the audit log, the newest first.
 */
export interface LogDocument {
  schema: 'agentgate/log/v1';
  /**
   * The log that was read; null when there is none.
   */
  log: {
    /**
     * Its name, by the trusted settings; null when they do not say.
     */
    origin: string | null;
    ref: string;
    commit: string;
    /**
     * How many entries there are.
     */
    size: number;
    /**
     * How many a signed checkpoint covers; null when none is good.
     */
    sealed: number | null;
  } | null;
  entries: LogEntry[];
}

/**
 * One entry. What it does not say is null.
 */
export interface LogEntry {
  index: number;
  signature: LogSignature;
  /**
   * What is wrong with the signature or the entry.
   */
  problem: string | null;
  occurredAt: string | null;
  type: string | null;
  hold: {
    id: string;
    attempt: number;
  } | null;
  tool: string | null;
  /**
   * The digest of the action, journal or key that it is about.
   */
  subject: string | null;
  decision: 'allow' | 'deny' | 'hold' | null;
  mode: 'enforce' | 'observe' | null;
  actor: {
    id: string;
    kind: 'agent' | 'human' | 'gate';
  } | null;
  rules: string[];
  /**
   * The commit of the policies.
   */
  policy: string | null;
  reason: string | null;
  outcome: 'succeeded' | 'failed' | 'unknown' | null;
  /**
   * One line for people.
   */
  detail: string | null;
}

/**
 * agentgate owners --json: who owns each path, by which CODEOWNERS line.
 */
export interface OwnersDocument {
  schema: 'agentgate/owners/v1';
  paths: OwnedPath[];
}

export interface OwnedPath {
  path: string;
  /**
   * Empty when nobody owns it.
   */
  owners: string[];
  /**
   * The CODEOWNERS file; null when there is none.
   */
  file: string | null;
  /**
   * The line that wins; null when none matches.
   */
  line: number | null;
}

/**
 * People and teams for offline use: .agentgate/people.yaml. A person counts once, whatever number of logins, teams and keys they have.
 */
export interface PeopleFile {
  version: 1;
  people?: Person[];
  /**
   * Members of teams, by @org/team.
   */
  teams?: {
    [k: string]: string[];
  };
}

export interface Person {
  /**
   * The GitHub login.
   */
  login: string;
  /**
   * The numeric GitHub id.
   */
  id?: number;
  /**
   * SSH principals of .agentgate/allowed_signers.
   */
  principals?: string[];
  /**
   * Email addresses that CODEOWNERS may name.
   */
  emails?: string[];
}

/**
 * A suite of policy tests: .agentgate/tests/** /*.yaml.
 */
export interface PolicyTestFile {
  version: 1;
  /**
   * The policy files to test, relative to the repository's root; all of them when absent.
   *
   * @minItems 1
   */
  policies?: [string, ...string[]];
  tests: PolicyTest[];
}

export interface PolicyTest {
  /**
   * What this test shows.
   */
  name: string;
  /**
   * The action to decide; every field may be written. See action.schema.json.
   */
  action: {readonly [key: string]: unknown};
  /**
   * The decision.
   */
  expect: 'allow' | 'deny' | 'hold';
  /**
   * A rule that must be among those that led to the decision.
   */
  rule?: string;
  /**
   * Text that the reason of such a rule must contain.
   */
  reason?: string;
}

/**
 * What a deny rule does when it cannot tell whether it matches: deny (the default), or hold, which sends it to a human.
 */
export type UnknownEffect = 'deny' | 'hold';

/**
 * One matcher, or a list of them, any of which will do.
 */
export type Matchers = Matcher | [Matcher, ...Matcher[]];

/**
 * A scalar (equality), a list (any of), or one of {glob} {regex} {in} {gt, gte, lt, lte} {exists} {schema} {not}.
 */
export type ValueMatcher = Scalar | [Scalar, ...Scalar[]] | ValueTest;

/**
 * A glob or a list of globs, any of which will do.
 */
export type Globs = string | [string, ...string[]];

/**
 * A string or a list of strings, any of which will do.
 */
export type Strings = string | [string, ...string[]];

export type Scalar = string | number | boolean | null;

/**
 * A policy file: .agentgate/policies/** /*.yaml. All files together form one policy set; order never matters.
 */
export interface PolicyFile {
  /**
   * The version of the policy language.
   */
  version: 1;
  defaults?: FileDefaults;
  /**
   * The rules of this file.
   */
  rules: Rule[];
}

/**
 * Settings for every rule of this file that does not say otherwise.
 */
export interface FileDefaults {
  unknown?: UnknownEffect;
  approval?: Approval;
}

/**
 * What a hold needs.
 */
export interface Approval {
  /**
   * Who may approve: @user, @org/team, an email address, or principal (the requester's own human).
   */
  from?: string | [string, ...string[]];
  /**
   * The CODEOWNERS of these paths; touched means the paths that the held parts write or the action declares.
   */
  'owners-of'?: string | [string, ...string[]];
  /**
   * How many distinct people (1 when absent).
   */
  count?: number;
  /**
   * Unanswered for this long, the hold expires and the action is denied (1h when absent).
   */
  timeout?: string;
  /**
   * An approval that is not used within this time is stale (15m when absent).
   */
  'valid-for'?: string;
  /**
   * After a rejection the same request is denied for this long (1h when absent).
   */
  'retry-after'?: string;
  /**
   * false: any approving review of the pull request counts, even one that does not name the hold.
   */
  explicit?: boolean;
  /**
   * true: terminal approvals need a hardware key with user presence.
   */
  presence?: boolean;
}

/**
 * One rule. It is evaluated on every part of an action; deny is stricter than hold, hold than allow.
 */
export interface Rule {
  /**
   * A name for this rule, unique in the policy set; it appears in decisions and in the audit log.
   */
  id: string;
  effect: Effect;
  /**
   * Why: shown to the agent, the requester and the approvers.
   */
  reason?: string;
  match: Matchers;
  unless?: Matchers;
  unknown?: UnknownEffect;
  approval?: Approval;
}

/**
 * Keys that must all answer yes.
 */
export interface Matcher {
  /**
   * Tool globs: * stays within a segment, ** crosses dots.
   */
  tool?: string | [string, ...string[]];
  /**
   * Globs on the resource that the gate names.
   */
  resource?: string | [string, ...string[]];
  /**
   * Globs on the environment.
   */
  environment?: string | [string, ...string[]];
  /**
   * Globs on the agent's name.
   */
  agent?: string | [string, ...string[]];
  /**
   * Globs on the human the agent works for.
   */
  principal?: string | [string, ...string[]];
  /**
   * Any of these labels.
   */
  labels?: string | [string, ...string[]];
  /**
   * Argument path (a.b, or JSON pointer /a/b; * is every element) to value matcher.
   */
  args?: {
    [k: string]: ValueMatcher;
  };
  /**
   * A CEL expression over `action` and `now`; absent fields of the action read as empty.
   */
  when?: string;
  sql?: SqlMatcher;
  shell?: ShellMatcher;
  http?: HttpMatcher;
  /**
   * Path globs on what the part reads, whatever the tool.
   */
  reads?: string | [string, ...string[]];
  /**
   * Path globs on what the part writes, whatever the tool.
   */
  writes?: string | [string, ...string[]];
  /**
   * true, or globs on the hosts that the part talks to, whatever the tool.
   */
  network?: true | Globs;
}

/**
 * On SQL parts: each effect of a statement on an object is a part. Needs a `tool` beside it.
 */
export interface SqlMatcher {
  /**
   * read insert update delete merge create alter drop truncate grant copy program call transaction set lock other
   */
  effect?: string | [string, ...string[]];
  /**
   * Globs on [schema.]name after PostgreSQL's case folding.
   */
  table?: string | [string, ...string[]];
  /**
   * Globs on [schema.]name of called functions.
   */
  function?: string | [string, ...string[]];
  /**
   * missing: an update or delete without a WHERE that selects.
   */
  where?: 'missing';
  /**
   * One more argument path that holds SQL.
   */
  arg?: string;
}

/**
 * On the commands of a shell line: each simple command is a part.
 */
export interface ShellMatcher {
  /**
   * Program, then leading words: rm, git push. Globs allowed.
   */
  command?: string | [string, ...string[]];
  /**
   * A bundle of flags that must all be present (-rf, "-r -f"), or a list of bundles, any of which will do.
   */
  flags?: string | [string, ...string[]];
  /**
   * Globs on the words after the command that are neither options nor their values.
   */
  arg?: string | [string, ...string[]];
  /**
   * true: what runs cannot be read from its words.
   */
  dynamic?: boolean;
}

/**
 * On HTTP requests.
 */
export interface HttpMatcher {
  /**
   * Methods, in any case.
   */
  method?: string | [string, ...string[]];
  /**
   * Globs on the normalised host.
   */
  host?: string | [string, ...string[]];
  /**
   * Path globs on the once-decoded path.
   */
  path?: string | [string, ...string[]];
}

export interface ValueTest {
  /**
   * A text glob: * crosses everything.
   */
  glob?: string | [string, ...string[]];
  /**
   * An RE2 regular expression, unanchored.
   */
  regex?: string;
  /**
   * Any of these.
   *
   * @minItems 1
   */
  in?: [Scalar, ...Scalar[]];
  /**
   * Greater than.
   */
  gt?: number;
  /**
   * Greater than or equal.
   */
  gte?: number;
  /**
   * Less than.
   */
  lt?: number;
  /**
   * Less than or equal.
   */
  lte?: number;
  /**
   * Whether the argument is there.
   */
  exists?: boolean;
  /**
   * A JSON Schema (draft-07) that the value must satisfy.
   */
  schema?: boolean | Record<string, unknown>;
  /**
   * The opposite; yes on a missing argument.
   */
  not?: Scalar | [Scalar, ...Scalar[]] | ValueTest;
}

/**
 * agentgate proof --json: a proof file, and what it proves.
 */
export interface ProofFileDocument {
  schema: 'agentgate/proof-file/v1';
  index: number;
  /**
   * Null when the entry cannot be read.
   */
  type: string | null;
  hold: string | null;
  /**
   * How many entries the checkpoint in it covers.
   */
  size: number;
  /**
   * Where it was written; null when it was not.
   */
  file: string | null;
  /**
   * The proof file.
   */
  proof: string;
}

/**
 * agentgate verify --proof --json: whether a proof file proves an entry to be in a log, and which.
 */
export interface ProofDocument {
  schema: 'agentgate/proof/v1';
  /**
   * Whether the file proves its entry; the fields that say which are absent when it does not.
   */
  ok: boolean;
  /**
   * Why it proves nothing.
   */
  problem: string | null;
  /**
   * What the role of the entry's signer gives.
   */
  assurance?: 'none' | 'self-attested' | 'separated' | 'remote';
  log?: {
    origin: string;
    /**
     * How many entries the log had when it was sealed.
     */
    size: number;
  };
  index?: number;
  type?: string;
  occurredAt?: string;
  /**
   * The digest of what the entry is about.
   */
  subject?: string;
  /**
   * What the entry says.
   */
  statement?: {readonly [key: string]: unknown};
  /**
   * What the proof could not exclude.
   */
  notExcluded?: string[];
}

/**
 * agentgate request --json: what the gate answers to an action.
 */
export interface RequestDocument {
  schema: 'agentgate/request/v1';
  /**
   * What the policies say.
   */
  decision: 'allow' | 'hold' | 'deny';
  /**
   * Where it stands: only allowed and approved may run.
   */
  status:
    | 'allowed'
    | 'denied'
    | 'pending'
    | 'approved'
    | 'rejected'
    | 'expired'
    | 'cancelled'
    | 'claimed'
    | 'executed';
  /**
   * The hold's id; null when there is none.
   */
  hold: string | null;
  /**
   * Why, in one line.
   */
  reason: string;
  /**
   * The rules that decided.
   */
  rules: string[];
  /**
   * What the hold needs; null when nothing is held.
   */
  approval: null | {
    groups: {
      owners: string[];
      count: number;
      rule: string;
    }[];
    expiresAt: string;
    digest: string;
  };
  action: {
    /**
     * Of the action as it is recorded; null where nothing was.
     */
    digest: string | null;
  };
  policy: {
    commit: string;
    digest: string;
  };
  /**
   * How far the record can be trusted.
   */
  assurance: 'none' | 'self-attested' | 'separated' | 'remote';
  /**
   * What to know of the gate beside.
   */
  notes: string[];
}

/**
 * agentgate run --json: what became of a command.
 */
export interface RunDocument {
  schema: 'agentgate/run/v1';
  /**
   * ran, or why it did not; pending: people are still asked.
   */
  status: 'ran' | 'denied' | 'pending' | 'rejected' | 'expired' | 'cancelled' | 'claimed' | 'executed';
  /**
   * The hold's id; null when there is none.
   */
  hold: string | null;
  /**
   * Why it did not run; null when it did.
   */
  reason: string | null;
  /**
   * What came of it; null when it did not run.
   */
  outcome: null | EntryOutcome;
  /**
   * What agentgate run exits with.
   */
  exitCode: number;
  /**
   * Whether the outcome is recorded; null when nothing ran.
   */
  recorded: boolean | null;
  /**
   * How far the record can be trusted.
   */
  assurance: 'none' | 'self-attested' | 'separated' | 'remote';
  /**
   * What to know of the gate beside.
   */
  notes: string[];
}

/**
 * agentgate seal --json: how far the log is sealed.
 */
export interface SealDocument {
  schema: 'agentgate/seal/v1';
  /**
   * How many entries are sealed now.
   */
  size: number;
  /**
   * How many were before.
   */
  before: number;
  /**
   * The checkpoint that was signed; null when there was nothing new.
   */
  checkpoint: string | null;
}

/**
 * agentgate sync --json: what was brought together.
 */
export interface SyncDocument {
  schema: 'agentgate/sync/v1';
  branch: string;
  remote: string;
  /**
   * Which side moved forward.
   */
  moved: 'local' | 'remote' | 'none';
  /**
   * How many entries came to it.
   */
  entries: number;
  /**
   * How many both have now.
   */
  size: number;
  /**
   * The tip of the branch; null when there is no log at all.
   */
  commit: string | null;
}

/**
 * agentgate test --json: the results of the policy tests.
 */
export interface TestReport {
  schema: 'agentgate/test/v1';
  total: number;
  passed: number;
  failed: number;
  results: TestResult[];
  /**
   * With --coverage: which rules the tests exercise.
   */
  coverage?: RuleCoverage[];
}

export interface TestResult {
  file: string;
  line?: number;
  name: string;
  passed: boolean;
  expected: 'allow' | 'deny' | 'hold';
  actual: 'allow' | 'deny' | 'hold';
  rules: string[];
  /**
   * What went wrong; null when the test passed.
   */
  message: string | null;
}

export interface RuleCoverage {
  rule: string;
  effect: 'allow' | 'hold' | 'deny';
  file: string;
  line: number;
  /**
   * How many tests it decided.
   */
  tests: number;
}

export type CheckName =
  | 'structure'
  | 'merkle'
  | 'checkpoint'
  | 'consistency'
  | 'signatures'
  | 'identity'
  | 'lifecycle'
  | 'policy'
  | 'replay';

export type CheckStatus = 'ok' | 'failed' | 'skipped';

export type ProblemCode =
  | 'entry-modified'
  | 'entry-missing'
  | 'entry-unexpected'
  | 'commit-shape'
  | 'tile-mismatch'
  | 'root-mismatch'
  | 'checkpoint-signature'
  | 'checkpoint-rollback'
  | 'inconsistent-history'
  | 'bad-signature'
  | 'unknown-signer'
  | 'revoked-signer'
  | 'not-permitted'
  | 'bad-statement'
  | 'size-regression'
  | 'time-regression'
  | 'unapproved-claim'
  | 'late-approval'
  | 'unentitled-approver'
  | 'self-approval'
  | 'duplicate-claim'
  | 'unclaimed-execution'
  | 'digest-mismatch'
  | 'decision-mismatch'
  | 'untrusted-policy-commit'
  | 'policy-rollback'
  | 'journal-gap'
  | 'repository-incomplete';

/**
 * What the verification of an audit log found, as verify --json prints it.
 */
export interface VerifyDocument {
  schema: 'agentgate/verify/v1';
  /**
   * Whether no check failed.
   */
  ok: boolean;
  assurance: Assurance;
  log: {
    /**
     * The name in the log's checkpoints; null when no trusted checkpoint names it.
     */
    origin: string | null;
    /**
     * How many entries there are.
     */
    size: number;
    /**
     * base64 of the tree's root hash.
     */
    root: string;
    /**
     * How many of them a signed checkpoint covers.
     */
    sealed: number;
  };
  checks: VerifyCheck[];
  problems: VerifyProblem[];
  warnings: VerifyWarning[];
  /**
   * What this verification could not exclude.
   */
  notExcluded: string[];
}

export interface VerifyCheck {
  name: CheckName;
  status: CheckStatus;
  detail: string;
}

export interface VerifyProblem {
  code: ProblemCode;
  /**
   * The entry; null when the problem is of no single one.
   */
  index: number | null;
  /**
   * The commit on the log's branch; null when it is of none.
   */
  commit: string | null;
  message: string;
}

export interface VerifyWarning {
  /**
   * What kind of warning.
   */
  name: string;
  index: number | null;
  message: string;
}
