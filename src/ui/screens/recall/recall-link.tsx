import { useCallback } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import { useLoaded } from '../use-loaded';

/** The way to the questions that are due; nothing on other days. */
export function RecallLink() {
  const { recall, now } = useCourse();
  const load = useCallback(async () => (await recall()).countDue(now()), [recall, now]);
  const [due] = useLoaded(load);
  if (due.status !== 'ready' || due.value === 0) return null;
  return (
    <p>
      <a href={toHref(paths.recall)}>{uiText('home.recall', { count: due.value })}</a>
    </p>
  );
}
