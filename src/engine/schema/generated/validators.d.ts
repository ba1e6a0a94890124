// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Violation } from '../explain.ts';
import type { Action, CompletionDocument, ConfigFile, DecisionDocument, DemoDocument, DiffDocument, DoctorDocument, EntryStatement, ErrorDocument, HoldDocument, HoldsDocument, InitDocument, KeygenDocument, LintReport, LogDocument, OwnersDocument, PeopleFile, PolicyTestFile, PolicyFile, ProofFileDocument, ProofDocument, RequestDocument, RunDocument, SealDocument, SyncDocument, TestReport, VerifyDocument } from './types.ts';

/** A type guard that leaves what is wrong in `errors`. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly Violation[] | null;
}

export declare const isAction: Validator<Action>;
export declare const isCompletionDocument: Validator<CompletionDocument>;
export declare const isConfigFile: Validator<ConfigFile>;
export declare const isDecisionDocument: Validator<DecisionDocument>;
export declare const isDemoDocument: Validator<DemoDocument>;
export declare const isDiffDocument: Validator<DiffDocument>;
export declare const isDoctorDocument: Validator<DoctorDocument>;
export declare const isEntryStatement: Validator<EntryStatement>;
export declare const isErrorDocument: Validator<ErrorDocument>;
export declare const isHoldDocument: Validator<HoldDocument>;
export declare const isHoldsDocument: Validator<HoldsDocument>;
export declare const isInitDocument: Validator<InitDocument>;
export declare const isKeygenDocument: Validator<KeygenDocument>;
export declare const isLintReport: Validator<LintReport>;
export declare const isLogDocument: Validator<LogDocument>;
export declare const isOwnersDocument: Validator<OwnersDocument>;
export declare const isPeopleFile: Validator<PeopleFile>;
export declare const isPolicyTestFile: Validator<PolicyTestFile>;
export declare const isPolicyFile: Validator<PolicyFile>;
export declare const isProofFileDocument: Validator<ProofFileDocument>;
export declare const isProofDocument: Validator<ProofDocument>;
export declare const isRequestDocument: Validator<RequestDocument>;
export declare const isRunDocument: Validator<RunDocument>;
export declare const isSealDocument: Validator<SealDocument>;
export declare const isSyncDocument: Validator<SyncDocument>;
export declare const isTestReport: Validator<TestReport>;
export declare const isVerifyDocument: Validator<VerifyDocument>;
