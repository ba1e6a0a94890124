import type { Gate } from './gate.ts';

/** A gate that is opened when something is asked of it; `open` gives the same one every time. */
export function laterGate(open: () => Promise<Gate>): Gate {
  const method = <Name extends keyof Gate>(name: Name): Gate[Name] => {
    const ask = async (...asked: unknown[]): Promise<unknown> => {
      const gate = await open();
      return Reflect.apply(gate[name], gate, asked);
    };
    return ask as Gate[Name];
  };
  return {
    about: method('about'),
    decide: method('decide'),
    request: method('request'),
    toSign: method('toSign'),
    approve: method('approve'),
    withdraw: method('withdraw'),
    reject: method('reject'),
    cancel: method('cancel'),
    expire: method('expire'),
    claim: method('claim'),
    record: method('record'),
    flush: method('flush'),
    status: method('status'),
    changed: method('changed'),
    open: method('open'),
    find: method('find'),
    picture: method('picture'),
    pictures: method('pictures'),
  };
}
