import { describe, expect, test } from 'vitest';
import { compilePeople, NOBODY, readPeople } from '../../../src/engine/people/people.ts';
import { failure } from '../../support/hostile.ts';

const PEOPLE = compilePeople({
  version: 1,
  people: [
    { login: 'Alice', id: 1, principals: ['alice@acme.example'], emails: ['Alice@acme.example'] },
    { login: 'bob', principals: ['bob@acme.example'] },
    { login: '1', id: 5 },
  ],
  teams: { '@Acme/DBA': ['alice', '@BOB', 'nobody'] },
});

describe('who a name stands for', () => {
  test.each([
    ['github:1', ['github:1', 'github:5']],
    ['github:5', ['github:5']],
    ['github:alice', ['github:1']],
    ['github:ALICE', ['github:1']],
    ['github:bob', ['login:bob']],
    ['ssh:alice@acme.example', ['github:1']],
    ['ssh:Alice@acme.example', []],
    ['github:77', ['github:77', 'login:bob']],
    ['github:eve', []],
    ['alice', ['github:1']],
    ['@ALICE', ['github:1']],
    ['ALICE@acme.example', ['github:1']],
    ['Bob', ['login:bob']],
    ['bob@acme.example', ['login:bob']],
    ['eve', []],
    ['', []],
    ['1', ['github:5']],
    ['ssh:__proto__', []],
  ])('%s: %j', (actor, persons) => {
    expect([...PEOPLE.personsOf(actor)].sort()).toEqual(persons);
  });
});

describe('whom owners include', () => {
  test.each([
    ['github:1', ['@alice'], true],
    ['github:1', ['@acme/dba'], true],
    ['github:1', ['alice@ACME.example'], true],
    ['login:bob', ['@acme/dba'], true],
    ['login:bob', ['@alice'], false],
    ['github:77', ['@acme/dba'], false],
    ['github:1', [], false],
    ['github:1', ['@\u212Aalice', '@al\u0131ce'], false],
  ])('%s of %j: %s', (person, owners, isOne) => {
    expect(PEOPLE.isOneOf(person, owners)).toBe(isOne);
  });
});

test.each([
  ['login', '{login: alice}, {login: ALICE}'],
  ['id', '{login: alice, id: 1}, {login: bob, id: 1}'],
  ['principal', '{login: alice, principals: [a]}, {login: bob, principals: [a]}'],
  ['principal in other letters', '{login: alice, principals: [a@x]}, {login: bob, principals: [A@x]}'],
  ['email', '{login: alice, emails: [a@x]}, {login: bob, emails: [A@x]}'],
  ['email and principal', '{login: alice, emails: [a@x]}, {login: bob, principals: [A@x]}'],
  ['login and principal', '{login: alice}, {login: bob, principals: [alice]}'],
])('one %s for two entries is an error with its place', (_, people) => {
  const text = `version: 1\npeople: [${people}]\n`;
  expect(failure(() => readPeople({ path: 'people.yaml', text }))).toMatch(
    /^people.yaml:2:\d+: .*listed twice/,
  );
});

describe('an id that nobody is listed with', () => {
  test('is its own person where everybody has an id', () => {
    const people = compilePeople({ version: 1, people: [{ login: 'alice', id: 1 }] });
    expect(people.personsOf('github:77')).toEqual(['github:77']);
  });

  test('is not the person whose login looks like it', () => {
    const people = compilePeople({ version: 1, people: [{ login: '77', id: 5 }] });
    expect(people.personsOf('github:77')).toEqual(['github:77', 'github:5']);
  });
});

test('a person may have one text as several names', () => {
  const text = 'version: 1\npeople: [{login: alice, principals: [alice, a@x], emails: [A@x]}]\n';
  expect(readPeople({ path: 'people.yaml', text }).personsOf('ssh:alice')).toEqual(['login:alice']);
});

test('without a file nobody is an owner', () => {
  expect(NOBODY.personsOf('ssh:alice@acme.example')).toEqual([]);
  expect(NOBODY.isOneOf('github:1', ['@alice'])).toBe(false);
});
