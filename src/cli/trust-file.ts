import { AuditError } from '../audit/error.ts';
import { compileTrust, type Trust } from '../audit/trust.ts';
import { readTyped } from '../engine/policy/source.ts';
import { isConfigFile } from '../engine/schema/generated/validators.js';
import { readFileCapped } from '../gate/file.ts';
import { Stop } from './exit.ts';

/** Whose signatures count, by the `trust:` of a file written as the settings are. */
export function readTrustFile(path: string): Trust {
  const document = readTyped({ path, text: readFileCapped(path) }, isConfigFile);
  if (document.value.trust === undefined)
    throw new Stop('input', `${path} has no "trust": nobody's signatures count`);
  try {
    return compileTrust(document.value.trust);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    throw document.error(error.message, ['trust']);
  }
}
