// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { LoadableModule } from '../../../content/types';
import { createChoice } from '../../../engine/testing/questions';
import { CourseAccessContext, type CourseAccess } from '../course-access';
import { createMemoryRecall, createSampleAccess } from '../testing/sample-access';
import { useNoteMissed } from './use-note-missed';

const questions = [createChoice(1), createChoice(2)];
const module: LoadableModule = {
  id: 'devices',
  n: 4,
  objectives: [],
  lessons: [{ id: 'repair', n: 1, minutes: 5 }],
  load: { lesson: () => undefined },
};

afterEach(cleanup);

const NO_POOL = [] as const;
function Noting() {
  useNoteMissed(module.n, questions, NO_POOL);
  return null;
}

const answerWrong = ({ actor }: CourseAccess, item: number) =>
  act(() => actor.send({ type: 'item.answered', item, answer: { kind: 'choice', picked: 3 } }));

it('what is missed while the list cannot be fetched is listed with the next one', async () => {
  const store = createMemoryRecall();
  const recall = vi
    .fn<CourseAccess['recall']>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(store);
  const course = createSampleAccess([module], { recall });
  course.actor.send({ type: 'lesson.opened', module: module.n, lesson: 1, items: [1, 2] });
  render(
    <CourseAccessContext value={course}>
      <Noting />
    </CourseAccessContext>,
  );
  answerWrong(course, 1);
  answerWrong(course, 2);
  await vi.waitFor(async () =>
    expect((await store.change((list) => list)).map(({ item }) => item)).toEqual([1, 2]),
  );
});
