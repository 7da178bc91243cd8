import { expect, it, vi } from 'vitest';
import type { Fields } from './fields';
import { createOutbox } from './outbox';
import type { StatementKind } from './statement-parts';

/** An LMS that answers each batch by a function of its ids. */
function open(judge: (ids: readonly string[]) => number, isOnRecord = () => Promise.resolve(false)) {
  const posted: string[][] = [];
  const outliving: boolean[] = [];
  const outbox = createOutbox({
    isOnRecord,
    transport: {
      postStatements: (statements: readonly Fields[], keepalive: boolean) => {
        const ids = statements.map(({ id }) => String(id));
        posted.push(ids);
        outliving.push(keepalive);
        return Promise.resolve({ status: judge(ids), text: '' });
      },
    },
  });
  const onAccepted = vi.fn<(id: string) => void>();
  const add = (id: string, kind: StatementKind = 'answered') =>
    outbox.add({ kind, statement: { id }, onAccepted: () => onAccepted(id) });
  return { outbox, posted, outliving, add, accepted: () => onAccepted.mock.calls.flat() };
}

it('what waits goes in one batch, in order, once', async () => {
  const { outbox, posted, add, accepted } = open(() => 200);
  add('a');
  add('b', 'completed');
  expect(await outbox.flush()).toMatchObject({ ok: true });
  expect(await outbox.flush()).toMatchObject({ ok: true });
  expect(posted).toEqual([['a', 'b']]);
  expect(accepted()).toEqual(['a', 'b']);
});

it('two that wait for what is under way go one after the other', async () => {
  const { outbox, posted, add } = open(() => 200);
  add('a');
  const first = outbox.flush();
  add('b');
  await Promise.all([first, outbox.flush(), outbox.flush()]);
  expect(posted).toEqual([['a'], ['b']]);
});

it('a batch that is refused goes one by one; what is optional is given up, what is there counts as sent', async () => {
  const { outbox, posted, add, accepted } = open((ids) => {
    if (ids.length > 1) return 403;
    return { bad: 403, known: 409 }[ids[0] ?? ''] ?? 200;
  });
  add('bad');
  add('known');
  add('c', 'completed');
  expect(await outbox.flush()).toMatchObject({ ok: true });
  expect(posted).toEqual([['bad', 'known', 'c'], ['bad'], ['known'], ['c']]);
  expect(accepted()).toEqual(['known', 'c']);
});

it('when all is refused as forbidden the session is over, and nothing is given up', async () => {
  const { outbox, posted, add } = open(() => 403);
  add('a');
  expect(await outbox.flush()).toMatchObject({ ok: false, error: { code: 'expired' } });
  await outbox.flush();
  expect(posted.at(-1)).toEqual(['a']);
});

it('a completion that is refused because it is on record is on record', async () => {
  const { outbox, add, accepted } = open(
    () => 403,
    () => Promise.resolve(true),
  );
  add('c', 'completed');
  expect(await outbox.flush()).toMatchObject({ ok: true });
  expect(accepted()).toEqual(['c']);
});

it('a page that leaves sends at once also what is under way, and that outlives the page', async () => {
  const { outbox, posted, outliving, add } = open(() => 200);
  add('a');
  void outbox.flush();
  add('z', 'terminated');
  void outbox.flushLeaving();
  expect(posted).toEqual([['a'], ['a', 'z']]);
  expect(outliving).toEqual([false, true]);
  await vi.waitFor(async () => expect(await outbox.flush()).toMatchObject({ ok: true }));
});
