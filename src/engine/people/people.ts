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

/** Who is who, by logins, ids, SSH principals, teams and email addresses. No name is of two people. */
export function compilePeople(file: PeopleFile, document?: TypedDocument<PeopleFile>): People {
  const people = file.people ?? [];
  const byName = indexed(people, document);
  const owners = new Map(people.map((entry) => [personOf(entry), new Set(ownersOf(entry))]));
  for (const [team, members] of Object.entries(file.teams ?? {})) {
    for (const member of members) {
      const person = byName.get(`github:${bare(member)}`);
      if (person !== undefined) owners.get(person)?.add(lower(team));
    }
  }
  const withoutId = people.filter(({ id }) => id === undefined).map(personOf);
  const withId = (id: string): string[] => {
    const person = byName.get(`id:${id}`);
    // An id that nobody has may be anybody's who is listed without one.
    return person === undefined ? [`github:${id}`, ...withoutId] : [person];
  };
  return {
    personsOf: (actor) => {
      const name = nameOf(actor);
      const id = /^github:([1-9][0-9]*)$/.exec(name)?.[1];
      const named = byName.get(name);
      return [...new Set([...(id === undefined ? [] : withId(id)), ...(named === undefined ? [] : [named])])];
    },
    isOneOf: (person, asked) => {
      const mine = owners.get(person);
      return mine !== undefined && asked.some((owner) => mine.has(lower(owner)));
    },
  };
}

/** Every person by every name. Throws when a name, whatever it is, is listed for two. */
function indexed(people: readonly Person[], document?: TypedDocument<PeopleFile>): Map<string, string> {
  const byName = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const [index, entry] of people.entries()) {
    const names = namesOf(entry);
    for (const name of [...names, ...names.map(anyKind)]) {
      if ((seen.get(name) ?? index) !== index) fail(document, index, name);
      seen.set(name, index);
      byName.set(name, personOf(entry));
    }
  }
  return byName;
}

/** One key for a person, whatever login: the id never changes. */
function personOf({ id, login }: Person): string {
  return id === undefined ? `login:${lower(login)}` : `github:${id}`;
}

/** A login may look like an id, so that the two are kept apart. */
function namesOf({ id, login, principals = [], emails = [] }: Person): string[] {
  return [
    ...(id === undefined ? [] : [`id:${id}`]),
    `github:${lower(login)}`,
    ...principals.map((principal) => `ssh:${principal}`),
    ...emails.map((email) => `any:${lower(email)}`),
  ];
}

/** A name without what it is a name of: a principal may be an address, and a requester may be told by either. */
function anyKind(name: string): string {
  return name.startsWith('id:') ? name : `any:${lower(name.replace(/^\w+:/, ''))}`;
}

/** How an actor is looked up: GitHub's names in lower case, SSH's to the letter, all others as whatever they may be. */
function nameOf(actor: string): string {
  if (actor.startsWith('ssh:')) return actor;
  const name = lower(actor);
  return name.startsWith('github:') ? name : `any:${bare(name)}`;
}

function bare(name: string): string {
  return lower(name.replace(/^@/, ''));
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
