import { expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-values';
import { createSessionKeeper } from './session-memory';

const launch = { registration: 'r', fetchUrl: 'https://lms.example/token' };
const memory = {
  token: 'abc',
  initialized: { id: '1' },
  hasBegun: true,
  hasVerdict: false,
  isEnded: false,
  seconds: 75,
  secondsBefore: 10,
};

function createStore() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

it('a tab remembers its session, and not that of another launch', () => {
  const store = createStore();
  createSessionKeeper(() => store, launch).write(memory);
  expect(createSessionKeeper(() => store, launch).read()).toEqual(memory);
  expect(
    createSessionKeeper(() => store, { ...launch, fetchUrl: 'https://lms.example/other' }).read(),
  ).toBeNull();
});

it('a tab that may not remember, or remembers rubbish, has no session', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const keeper = createSessionKeeper(refuse, launch);
  keeper.write(memory);
  expect(keeper.read()).toBeNull();
  const store = createStore();
  createSessionKeeper(() => store, launch).write(memory);
  const [key = ''] = store.held.keys();
  for (const text of [...HOSTILE_TEXTS, '{}', '{"token":7}', '[]']) {
    store.held.set(key, text);
    expect(createSessionKeeper(() => store, launch).read()).toBeNull();
  }
});
