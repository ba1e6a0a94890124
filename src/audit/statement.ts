import { actionDigest, type Digest } from '../engine/action/digest.ts';
import { parseJson } from '../engine/json/parse.ts';
import type { JsonObject } from '../engine/json/value.ts';
import { messageOf } from '../engine/problem.ts';
import { explain } from '../engine/schema/explain.ts';
import type { EntryPredicate, EntryStatement } from '../engine/schema/generated/types.ts';
import { isEntryStatement } from '../engine/schema/generated/validators.js';
import { parseBundle } from './bundle.ts';
import { AuditError } from './error.ts';
import { parsePlainJson } from './plain-json.ts';
import { contradiction } from './statement-rules.ts';
import { decodeUtf8 } from './text.ts';

/** The longest statement, in bytes. */
const MAX_STATEMENT_BYTES = 48_000;
const MAX_DEPTH = 72;

/** The bytes of a statement. Throws AuditError when it is too long, or says what no reader would accept. */
export function formatStatement(subject: Digest, predicate: EntryPredicate): Uint8Array {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: subjectName(predicate), digest: { sha256: subject.slice('sha256:'.length) } }],
    predicateType: 'https://agentgate.dev/event/v1',
    predicate,
  };
  const bytes = Buffer.from(JSON.stringify(statement));
  // What is written is read back, so that no writer adds what no reader takes.
  parseStatement(bytes);
  return bytes;
}

/** What an entry says. Throws AuditError unless it is strict JSON, of the schema, and without contradiction. */
export function parseStatement(payload: Uint8Array): EntryStatement {
  const statement = readStatement(payload);
  const { predicate } = statement;
  if (statement.subject[0].name !== subjectName(predicate)) {
    throw malformed(`is about ${subjectName(predicate)}, but its subject is another`);
  }
  const wrong = contradiction(predicate);
  if (wrong !== undefined) throw malformed(wrong);
  return statement;
}

/** What an entry says, whoever signed it and whether that is good; undefined when it cannot be read. */
export function saidIn(entry: Uint8Array): EntryStatement | undefined {
  try {
    return parseStatement(parseBundle(entry).payload);
  } catch {
    return undefined;
  }
}

/** The digest of what a statement is about. */
export function subjectOf({ subject }: EntryStatement): Digest {
  return `sha256:${subject[0].digest.sha256}`;
}

/** Whether the subject is what the predicate says: the action that it records, its journal's hash, its next key. */
export function isOwnSubject(statement: EntryStatement): boolean {
  const { action, summary, rotation } = statement.predicate;
  const subject = subjectOf(statement);
  if (summary !== undefined) return subject === summary.journalHash;
  if (rotation !== undefined) return subject === rotation.next;
  return action === undefined || subject === actionDigest(action as JsonObject);
}

function readStatement(payload: Uint8Array): EntryStatement {
  const text = decodeUtf8(payload, MAX_STATEMENT_BYTES, 'the statement');
  let value: unknown;
  try {
    value = parsePlainJson(text) ?? parseJson(text, undefined, { maxDepth: MAX_DEPTH }).value;
  } catch (cause) {
    throw new AuditError('malformed', `the statement is no strict JSON: ${messageOf(cause)}`, { cause });
  }
  if (isEntryStatement(value)) return value;
  throw malformed(`is not as the schema says: ${explain(isEntryStatement.errors ?? []).message}`);
}

function subjectName({ type }: EntryPredicate): 'action' | 'journal' | 'key' {
  if (type === 'summary') return 'journal';
  return type === 'rotated' ? 'key' : 'action';
}

function malformed(what: string): AuditError {
  return new AuditError('malformed', `the statement ${what}`);
}
