import { useEffect, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';

/** The way to the questions that are due; nothing on other days. */
export function RecallLink() {
  const { recall, now } = useCourse();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void recall()
      .then((store) => store.countDue(now()))
      .then(setCount, () => undefined);
  }, [recall, now]);
  if (count === 0) return null;
  return (
    <p>
      <a href={toHref(paths.recall)}>{uiText('home.recall', { count })}</a>
    </p>
  );
}
