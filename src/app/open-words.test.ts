import { expect, it } from 'vitest';
import { loadModules } from '../../tests/support/load-course';
import { openWords } from './open-words';
import { toReportedPlace } from './reported-names';

const modules = await loadModules();
const ids = modules.map(({ module }) => module.id);

it('finds the words of each lesson and quiz by the place that is reported', async () => {
  const { locate } = openWords({ modules: ids });
  const places = modules.flatMap(({ module: { id, n, lessons }, quiz }) => [
    ...lessons.map((lesson) => ({
      place: toReportedPlace({ kind: 'lesson', module: n, lesson: lesson.n }),
      words: `${id}/${lesson.id}`,
    })),
    ...(quiz ? [{ place: toReportedPlace({ kind: 'quiz', module: n }), words: `${id}/quiz` }] : []),
  ]);
  expect(places.length).toBeGreaterThan(20);
  expect(await Promise.all(places.map(({ place }) => locate(place)))).toEqual(
    places.map(({ words }) => words),
  );
});

it('finds none at the home, and none of what is not in the package', async () => {
  const [first = '', second] = ids;
  const { locate } = openWords({ modules: [first] });
  const other = modules.find(({ module }) => module.id === second)?.module.n;
  expect(await Promise.all(['home', '', `${other}.1`, 'x.y'].map(locate))).toEqual([null, null, null, null]);
});
