import { UNKNOWN } from '../../../logic.ts';
import { type Field, literalField } from '../field.ts';
import { isHelperUrl, isLocalPath, remoteHost } from '../hosts.ts';
import type { TouchList } from '../touches.ts';
import type { Use } from './use.ts';

/** Settings of git that name no program and no place. */
const HARMLESS =
  /^(?:user\.(?:name|email)|color\.[a-z.]+|advice\.[a-z]+|core\.(?:quotepath|autocrlf|eol|safecrlf|abbrev|longpaths|ignorecase|filemode)|init\.defaultbranch|commit\.(?:gpgsign|verbose)|tag\.(?:sort|gpgsign)|log\.[a-z]+|diff\.(?:renames|algorithm|context|noprefix|mnemonicprefix)|merge\.(?:conflictstyle|ff)|pull\.(?:rebase|ff)|push\.(?:default|autosetupremote|followtags)|fetch\.(?:prune|parallel)|rebase\.(?:autostash|autosquash)|branch\.(?:sort|autosetupmerge|autosetuprebase)|status\.[a-z]+|column\.[a-z]+|grep\.[a-z]+|http\.(?:postbuffer|lowspeedlimit|lowspeedtime)|gc\.[a-z]+|rerere\.enabled|help\.autocorrect)$/;

/** Whether a setting can neither run a program nor send git elsewhere. */
export function isHarmlessSetting(name: string): boolean {
  return HARMLESS.test(name.toLowerCase());
}

/** What only git has. */
export const GIT_OPERANDS = {
  /** A remote: a URL, or a name that git's configuration resolves. */
  repository: ({ operands, touches }: Use) => {
    const [remote] = operands;
    if (remote === undefined) touches.talkTo();
    else talkToRemote(remote, touches);
  },
  /** Revisions, and paths; outside the work tree git reads them as plain files. */
  outside: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      const climbs = operand.text !== UNKNOWN && /(?:^|\/)\.\.(?:\/|$)/.test(operand.text);
      if (isLocalPath(operand) || climbs) touches.read(operand, 'search');
    }
  },
  clone: ({ operands, touches }: Use) => {
    const [remote, directory] = operands;
    if (remote === undefined) return touches.talkTo();
    talkToRemote(remote, touches);
    touches.write(directory ?? cloneName(remote), 'tree');
  },
  /** Files below these are changed; git never reaches its own directory this way. */
  worktree: ({ operands, touches }: Use) => {
    for (const operand of operands) writeBelow(operand, touches);
  },
  /** `git checkout`: paths come after `--` or a commit, and a lone word may be either. */
  checkout: ({ operands, parsed, touches }: Use) => {
    if (parsed.separated) {
      for (const operand of operands.slice(parsed.beforeSeparator - parsed.depth))
        writeBelow(operand, touches);
      return;
    }
    if (parsed.flags.has('-b') || parsed.flags.has('-B') || parsed.flags.has('orphan')) return;
    const [first, ...paths] = operands;
    for (const operand of paths) writeBelow(operand, touches);
    if (paths.length > 0 || (first !== undefined && looksLikePath(first))) {
      if (first !== undefined) writeBelow(first, touches);
    }
    if (parsed.flags.has('force')) touches.writeUnknown();
  },
  clean: ({ operands, touches }: Use) => {
    if (operands.length === 0) touches.writeUnknown();
    for (const operand of operands) writeBelow(operand, touches);
  },
  /** The files that a patch names are anywhere. */
  apply: ({ operands, touches }: Use) => {
    for (const operand of operands) touches.read(operand);
    touches.writeUnknown();
  },
  /** `-c name=value`. */
  setting: ({ operands, touches }: Use) => {
    for (const { prefix } of operands) {
      const equals = prefix.indexOf('=');
      if (!isHarmlessSetting(equals === -1 ? prefix : prefix.slice(0, equals))) touches.dynamic = true;
    }
  },
} as const satisfies Record<string, (use: Use) => void>;

function talkToRemote(remote: Field, touches: TouchList): void {
  if (isLocalPath(remote)) touches.read(remote, 'search');
  else touches.talkTo(remoteHost(remote));
  if (isHelperUrl(remote)) touches.dynamic = true;
}

function cloneName(remote: Field): Field {
  if (remote.text === UNKNOWN) return remote;
  const last = remote.text.split(/[/:]/).findLast((segment) => segment !== '' && segment !== '.git') ?? '';
  return literalField(last.replace(/\.git$/, ''));
}

/**
 * git expands wildcards itself, and a colon starts magic. The whole work tree without git's own directory is no tree of paths: which files change is not known.
 */
function writeBelow(operand: Field, touches: TouchList): void {
  const wide = operand.text === UNKNOWN ? operand.glob === undefined : /^[./]*$|^:|[*?[]/.test(operand.text);
  if (wide) touches.writeUnknown();
  else touches.write(operand, 'tree');
}

/** A branch's name may hold slashes and dots, too; then both are meant. */
function looksLikePath(operand: Field): boolean {
  return (
    operand.text === UNKNOWN || /^\.|\.[A-Za-z0-9]+$|\/$/.test(operand.text) || operand.glob !== undefined
  );
}
