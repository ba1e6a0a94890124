import type { AllowedSigner } from '../audit/allowed-signers.ts';
import type { Digest } from '../engine/action/digest.ts';
import type { Hold, HoldStatus } from '../engine/holds/state.ts';
import type { Assurance, EntryOutcome, EntryPredicate } from '../engine/schema/generated/types.ts';
import type { Asked } from './asked.ts';
import type { Decided } from './decision.ts';
import type { Picture } from './picture/picture.ts';
import type { Claim } from './use/claim.ts';
import type { Said, Told, Verdict } from './use/say.ts';

/** What the gate answers to a request. Whatever is not `allowed` does not run. */
export type Answer = Answered &
  (
    | {
        readonly kind: 'allowed';
        /** The policies say no or ask a human, but the settings only observe. */
        readonly observed: boolean;
        /** Tells what came of it, for a record that keeps outcomes. */
        readonly ended: (outcome: EntryOutcome) => Promise<void>;
      }
    | { readonly kind: 'denied'; readonly reason: string; readonly id?: string }
    | {
        readonly kind: 'held';
        readonly hold: Hold;
        /** Of which groups too few people can approve here; empty when all can be satisfied. */
        readonly outOfReach: readonly string[];
      }
  );

/** What was decided. */
export interface Answered {
  readonly decided: Decided;
  /** Of the action as it is recorded. */
  readonly digest: Digest;
  /** What it would do as the analysers read it, a line for each part; secrets are masked. */
  readonly what: readonly string[];
  /** By what it was decided. */
  readonly about: About;
}

/** By what a gate decides, and how far its record can be trusted. */
export interface About {
  readonly origin: string;
  readonly policy: { readonly commit: string; readonly digest: string };
  readonly mode: 'enforce' | 'observe';
  readonly assurance: Assurance;
  /** What people should know beside. */
  readonly notes: readonly string[];
}

/** What the gate answers to whoever wants to run a held action now. */
export type ClaimAnswer =
  | (Answered & {
      readonly kind: 'claimed';
      readonly claim: Claim;
      /** What the approval bound and is different since the claim; asked right before it runs. */
      readonly changed: () => Promise<string | undefined>;
    })
  | Answer;

/** A hold as the log has it, and what was recorded when it was opened. */
export interface KnownHold {
  readonly hold: Hold;
  readonly opened: EntryPredicate;
}

/** What a person is asked to sign. */
export interface ToSign {
  readonly hold: Hold;
  readonly message: Uint8Array;
  readonly expires: Date;
  readonly now: Date;
  /** Whose keys count, by the trusted commit. */
  readonly allowedSigners: readonly AllowedSigner[];
  /** Why this principal's word would not count; undefined when it would. */
  readonly whyNot: (principal: string) => string | undefined;
}

/**
 * Decides, holds, lets people approve, and lets exactly the approved action run, once. Every gate does it alike,
 * wherever its log is and its people are asked.
 */
export interface Gate {
  about(): Promise<About>;
  /** Decides, and records nothing. */
  decide(asked: Asked): Promise<Decided>;
  /** Decides and records; opens a hold where one is needed, or finds the one that is open. */
  request(asked: Asked): Promise<Answer>;
  /** What a person must sign to say this about a hold now. */
  toSign(id: string, verdict: Verdict): Promise<ToSign>;
  approve(id: string, said: Said & { readonly verdict: 'approved' }): Promise<Told>;
  withdraw(id: string, said: Said & { readonly verdict: 'withdrawn' }): Promise<Told>;
  reject(id: string, said: Said & { readonly verdict: 'rejected' }): Promise<Told>;
  /** Takes a hold back, mostly for the requester; without a reason the log says who it was, as far as is known. */
  cancel(id: string, reason?: string): Promise<HoldStatus>;
  /** Ends a hold whose time is over. */
  expire(id: string): Promise<HoldStatus>;
  /** Decides anew by today's policies and files; takes the one right to run, if enough people gave it. */
  claim(asked: Asked): Promise<ClaimAnswer>;
  /** Tells what came of a claim. */
  record(claim: Claim, outcome: EntryOutcome, reason?: string): Promise<void>;
  /**
   * Commits to the log what the journal has of allowed actions: all of it, or when it is time. Whoever has run
   * something calls it at the end.
   */
  flush(all: boolean): Promise<void>;
  /** Where a hold stands; undefined when there is none with this id. */
  status(id: string): Promise<HoldStatus | undefined>;
  /** Resolves when the log may have changed since this gate looked at it last, or after this many milliseconds. */
  changed(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** The holds that are not over. */
  open(): Promise<readonly KnownHold[]>;
  /** One hold, whatever became of it. */
  find(id: string): Promise<KnownHold | undefined>;
  /** What an approver sees of a hold. */
  picture(known: KnownHold): Promise<Picture>;
  /** The same of many: which commit is trusted is asked once for all. */
  pictures(known: readonly KnownHold[]): Promise<readonly Picture[]>;
}
