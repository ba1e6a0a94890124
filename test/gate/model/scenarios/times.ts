import { ask, back, claim, no, OPEN, of, on, type Scenario, until, wait, yes } from './steps.ts';

/** The exact times. */
export const TIMES: readonly Scenario[] = [
  of('it may be approved until its last moment', ['approved'], ask('one'), until(0), yes('alice')),
  of('and not after', ['expired'], ask('one'), until(1), yes('alice')),
  of('it may be claimed until its last moment', ['claimed'], ...OPEN, until(0), claim('one')),
  of('and not a moment later', ['expired', 'pending'], ...OPEN, until(1), claim('one')),
  of('it expires after its last moment', ['expired'], ask('one'), until(1), on('expire')),
  of('and not at it', ['pending'], ask('one'), until(0), on('expire')),
  of(
    'an approved one expires by its own time',
    ['expired', 'approved'],
    ...OPEN,
    until(1),
    on('expire'),
    ask('one'),
    yes('bob'),
    until(0),
    on('expire'),
  ),
  of('who asks after its time asks anew', ['expired', 'pending'], ask('one'), until(1), ask('one')),
  of('who asks at its last moment does not', ['pending'], ask('one'), until(0), ask('one')),
  of('nothing is taken back after its time', ['expired'], ...OPEN, until(1), back('alice')),
  of('nothing is rejected after its time', ['expired'], ...OPEN, until(1), no('alice')),
  of('a yes counts at its last moment', ['claimed'], ask('one'), yes('alice', 0, 2), until(0), claim('one')),
  of(
    'an approval of the last moment has all its time',
    ['claimed'],
    ask('one'),
    until(0),
    yes('alice'),
    until(0),
    claim('one'),
  ),
  of(
    'after a withdrawal the time to answer counts',
    ['expired'],
    ...OPEN,
    back('alice'),
    wait(30),
    yes('bob'),
  ),
];
