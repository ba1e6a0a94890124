import type { People } from '../holds/state.ts';
import { readTyped, type SourceFile, type TypedDocument } from '../policy/source.ts';
import type { PeopleFile, Person } from '../schema/generated/types.ts';
import { isPeopleFile } from '../schema/generated/validators.js';

/** Where people and teams are listed for offline use. */
export const PEOPLE_PATH = '.agentgate/people.yaml';

/** Reads people.yaml. Throws InputError with the place of what is wrong: of two entries for one person above all. */
export function readPeople(file: SourceFile): People {
  const document = readTyped<PeopleFile>(file, isPeopleFile);
  return compilePeople(document.value, document);
}

/** Knows nobody by name or team; a numeric GitHub id is still a person. */
export const NOBODY: People = compilePeople({ version: 1 });

/** Who is who, by logins, ids, SSH principals, teams and email addresses. */
export function compilePeople(file: PeopleFile, document?: TypedDocument<PeopleFile>): People {
  const persons = new Map<string, string[]>();
  const names = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  for (const [index, entry] of (file.people ?? []).entries()) {
    const person = personOf(entry);
    for (const actor of actorsOf(entry)) {
      if (seen.has(actor) && seen.get(actor) !== index) fail(document, index, actor);
      seen.set(actor, index);
      persons.set(actor, [person]);
    }
    names.set(person, new Set(ownersOf(entry)));
  }
  for (const [team, members] of Object.entries(file.teams ?? {})) {
    for (const member of members) {
      const [person] = persons.get(`github:${lower(member.replace(/^@/, ''))}`) ?? [];
      if (person !== undefined) names.get(person)?.add(lower(team));
    }
  }
  return {
    personsOf: (actor) => {
      const key = actor.startsWith('ssh:') ? actor : lower(actor);
      const known = new Set([...(persons.get(key) ?? []), ...(persons.get(idKey(key)) ?? [])]);
      if (known.size === 0 && /^github:[1-9][0-9]*$/.test(key)) return [key];
      return [...known];
    },
    isOneOf: (person, owners) => {
      const mine = names.get(person);
      return mine !== undefined && owners.some((owner) => mine.has(lower(owner)));
    },
  };
}

/** One key for a person, whatever login: the id never changes. */
function personOf({ id, login }: Person): string {
  return id === undefined ? `login:${lower(login)}` : `github:${id}`;
}

/** A login may look like an id, so that the two are kept apart. */
function idKey(actor: string): string {
  return actor.replace(/^github:/, 'id:');
}

function actorsOf({ id, login, principals = [] }: Person): string[] {
  const ids = id === undefined ? [] : [`id:${id}`];
  return [...ids, `github:${lower(login)}`, ...principals.map((principal) => `ssh:${principal}`)];
}

function ownersOf({ login, emails = [] }: Person): string[] {
  return [`@${lower(login)}`, ...emails.map(lower)];
}

/** ASCII only: lower-casing must never turn two different names into one. */
export function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function fail(document: TypedDocument<PeopleFile> | undefined, index: number, actor: string): never {
  const message = `${JSON.stringify(actor.replace(/^\w+:/, ''))} is listed twice, but a person counts once: remove one entry`;
  throw document?.error(message, ['people', index]) ?? new Error(message);
}
