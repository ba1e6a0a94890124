// Generated from src/engine/lint/rules/ by `npm run generate`. Do not edit.
import type { LintRule } from '../rule.ts';
import { rule as ambiguousWord } from '../rules/ambiguous-word.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as emptyPolicySet } from '../rules/empty-policy-set.ts';
import { rule as fileNotLoaded } from '../rules/file-not-loaded.ts';
import { rule as hiddenCharacter } from '../rules/hidden-character.ts';
import { rule as invalidDuration } from '../rules/invalid-duration.ts';
import { rule as invalidGlob } from '../rules/invalid-glob.ts';
import { rule as invalidJsonSchema } from '../rules/invalid-json-schema.ts';
import { rule as invalidRegex } from '../rules/invalid-regex.ts';
import { rule as invalidRule } from '../rules/invalid-rule.ts';
import { rule as invalidToolGlob } from '../rules/invalid-tool-glob.ts';
import { rule as invalidWhen } from '../rules/invalid-when.ts';
import { rule as invalidYaml } from '../rules/invalid-yaml.ts';
import { rule as missingField } from '../rules/missing-field.ts';
import { rule as unknownField } from '../rules/unknown-field.ts';
import { rule as unreadableFile } from '../rules/unreadable-file.ts';
import { rule as unsupportedVersion } from '../rules/unsupported-version.ts';
import { rule as wrongType } from '../rules/wrong-type.ts';
import { rule as wrongValue } from '../rules/wrong-value.ts';
import { rule as yamlFeature } from '../rules/yaml-feature.ts';
import { rule as zeroCount } from '../rules/zero-count.ts';

/** Every rule of the linter, by id. */
export const RULES: readonly LintRule[] = [
  ambiguousWord,
  duplicateId,
  duplicateKey,
  emptyPolicySet,
  fileNotLoaded,
  hiddenCharacter,
  invalidDuration,
  invalidGlob,
  invalidJsonSchema,
  invalidRegex,
  invalidRule,
  invalidToolGlob,
  invalidWhen,
  invalidYaml,
  missingField,
  unknownField,
  unreadableFile,
  unsupportedVersion,
  wrongType,
  wrongValue,
  yamlFeature,
  zeroCount,
];
