import { expect, it, vi } from 'vitest';
import { fail, succeed } from '../content/result';
import { createSession } from '../tracking/session/create-session';
import { scriptPort } from '../tracking/testing/script-port';
import { returnWhenClosed } from './return-to-lms';

async function exit(answer: ReturnType<typeof scriptPort>['script']['answer']) {
  const { port, script } = scriptPort();
  script.answer = answer;
  const { actor, opened } = createSession({ port, expectedLms: false, now: () => 0 });
  await opened;
  const go = vi.fn<(address: string) => void>();
  returnWhenClosed(actor, 'https://lms.example/back', go);
  actor.send({ type: 'exit.requested' });
  expect(go).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(actor.getSnapshot().matches('closed')).toBe(true));
  // Going away tells the page that it goes.
  actor.send({ type: 'page.gone' });
  return go;
}

it('a learner who leaves is led back once, when the record is closed', async () => {
  const go = await exit(succeed(undefined));
  expect(go.mock.calls).toEqual([['https://lms.example/back']]);
});

it('a learner whose last work was not taken stays and reads it', async () => {
  expect(await exit(fail({ code: 'refused', detail: '' }))).not.toHaveBeenCalled();
});
