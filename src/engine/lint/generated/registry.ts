// Generated from src/engine/lint/rules/ by `npm run generate`. Do not edit.
import type { LintRule } from '../rule.ts';
import { rule as allowEverything } from '../rules/allow-everything.ts';
import { rule as allowWholeTool } from '../rules/allow-whole-tool.ts';
import { rule as alwaysAllowed } from '../rules/always-allowed.ts';
import { rule as alwaysDenied } from '../rules/always-denied.ts';
import { rule as ambiguousWord } from '../rules/ambiguous-word.ts';
import { rule as botApprover } from '../rules/bot-approver.ts';
import { rule as codeownersGitlab } from '../rules/codeowners-gitlab.ts';
import { rule as codeownersInvalidLine } from '../rules/codeowners-invalid-line.ts';
import { rule as codeownersNeverMatches } from '../rules/codeowners-never-matches.ts';
import { rule as codeownersTooLarge } from '../rules/codeowners-too-large.ts';
import { rule as contradictoryMatch } from '../rules/contradictory-match.ts';
import { rule as denyByRegex } from '../rules/deny-by-regex.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as duplicateRule } from '../rules/duplicate-rule.ts';
import { rule as emptyPolicySet } from '../rules/empty-policy-set.ts';
import { rule as fileNotLoaded } from '../rules/file-not-loaded.ts';
import { rule as forbiddenIgnore } from '../rules/forbidden-ignore.ts';
import { rule as hiddenCharacter } from '../rules/hidden-character.ts';
import { rule as holdWithoutAllow } from '../rules/hold-without-allow.ts';
import { rule as ignoreWithoutReason } from '../rules/ignore-without-reason.ts';
import { rule as implicitApproval } from '../rules/implicit-approval.ts';
import { rule as impossibleKeys } from '../rules/impossible-keys.ts';
import { rule as invalidApprover } from '../rules/invalid-approver.ts';
import { rule as invalidDuration } from '../rules/invalid-duration.ts';
import { rule as invalidGlob } from '../rules/invalid-glob.ts';
import { rule as invalidJsonSchema } from '../rules/invalid-json-schema.ts';
import { rule as invalidRegex } from '../rules/invalid-regex.ts';
import { rule as invalidRule } from '../rules/invalid-rule.ts';
import { rule as invalidTestAction } from '../rules/invalid-test-action.ts';
import { rule as invalidToolGlob } from '../rules/invalid-tool-glob.ts';
import { rule as invalidWhen } from '../rules/invalid-when.ts';
import { rule as invalidYaml } from '../rules/invalid-yaml.ts';
import { rule as longTimeout } from '../rules/long-timeout.ts';
import { rule as missingField } from '../rules/missing-field.ts';
import { rule as noTimeout } from '../rules/no-timeout.ts';
import { rule as nobodyCanApprove } from '../rules/nobody-can-approve.ts';
import { rule as notAnalysed } from '../rules/not-analysed.ts';
import { rule as observeMode } from '../rules/observe-mode.ts';
import { rule as overlap } from '../rules/overlap.ts';
import { rule as ownersOfNothing } from '../rules/owners-of-nothing.ts';
import { rule as personWithoutId } from '../rules/person-without-id.ts';
import { rule as policyNotOwned } from '../rules/policy-not-owned.ts';
import { rule as quotedName } from '../rules/quoted-name.ts';
import { rule as regexMatchesEverything } from '../rules/regex-matches-everything.ts';
import { rule as samePersonTwice } from '../rules/same-person-twice.ts';
import { rule as secretInPolicy } from '../rules/secret-in-policy.ts';
import { rule as selfApproval } from '../rules/self-approval.ts';
import { rule as shadowedRule } from '../rules/shadowed-rule.ts';
import { rule as tooFewApprovers } from '../rules/too-few-approvers.ts';
import { rule as tooManyRules } from '../rules/too-many-rules.ts';
import { rule as unanchoredAllow } from '../rules/unanchored-allow.ts';
import { rule as undeclaredEnvironment } from '../rules/undeclared-environment.ts';
import { rule as unknownField } from '../rules/unknown-field.ts';
import { rule as unknownIgnore } from '../rules/unknown-ignore.ts';
import { rule as unknownTestRule } from '../rules/unknown-test-rule.ts';
import { rule as unknownTool } from '../rules/unknown-tool.ts';
import { rule as unlessCancelsMatch } from '../rules/unless-cancels-match.ts';
import { rule as unreadableFile } from '../rules/unreadable-file.ts';
import { rule as unsupportedVersion } from '../rules/unsupported-version.ts';
import { rule as untestedRule } from '../rules/untested-rule.ts';
import { rule as unusedIgnore } from '../rules/unused-ignore.ts';
import { rule as validForExceedsTimeout } from '../rules/valid-for-exceeds-timeout.ts';
import { rule as wrongType } from '../rules/wrong-type.ts';
import { rule as wrongValue } from '../rules/wrong-value.ts';
import { rule as yamlFeature } from '../rules/yaml-feature.ts';
import { rule as zeroCount } from '../rules/zero-count.ts';

/** Every rule of the linter, by id. */
export const RULES: readonly LintRule[] = [
  allowEverything,
  allowWholeTool,
  alwaysAllowed,
  alwaysDenied,
  ambiguousWord,
  botApprover,
  codeownersGitlab,
  codeownersInvalidLine,
  codeownersNeverMatches,
  codeownersTooLarge,
  contradictoryMatch,
  denyByRegex,
  duplicateId,
  duplicateKey,
  duplicateRule,
  emptyPolicySet,
  fileNotLoaded,
  forbiddenIgnore,
  hiddenCharacter,
  holdWithoutAllow,
  ignoreWithoutReason,
  implicitApproval,
  impossibleKeys,
  invalidApprover,
  invalidDuration,
  invalidGlob,
  invalidJsonSchema,
  invalidRegex,
  invalidRule,
  invalidTestAction,
  invalidToolGlob,
  invalidWhen,
  invalidYaml,
  longTimeout,
  missingField,
  noTimeout,
  nobodyCanApprove,
  notAnalysed,
  observeMode,
  overlap,
  ownersOfNothing,
  personWithoutId,
  policyNotOwned,
  quotedName,
  regexMatchesEverything,
  samePersonTwice,
  secretInPolicy,
  selfApproval,
  shadowedRule,
  tooFewApprovers,
  tooManyRules,
  unanchoredAllow,
  undeclaredEnvironment,
  unknownField,
  unknownIgnore,
  unknownTestRule,
  unknownTool,
  unlessCancelsMatch,
  unreadableFile,
  unsupportedVersion,
  untestedRule,
  unusedIgnore,
  validForExceedsTimeout,
  wrongType,
  wrongValue,
  yamlFeature,
  zeroCount,
];
