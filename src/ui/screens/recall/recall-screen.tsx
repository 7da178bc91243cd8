import { useCallback, useState } from 'react';
import { toLocalDay } from '../../../calendar/to-local-day';
import { findNextDay, noteRecall } from '../../../engine/recall/schedule';
import { isOver, type RecallItem } from '../../../engine/recall/recall-item';
import { uiText } from '../../../i18n/ui-text';
import { ButtonLink } from '../../kit/button/button';
import { useCourse } from '../course-access';
import { LoadingView } from '../loading-view';
import { showDue } from '../plan/planned-action';
import quiz from '../quiz/quiz-view.module.css';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { AskedQuestion } from './asked-question';
import { loadRecall, type DueQuestion, type LoadedRecall } from './load-recall';

/** What was answered wrong, asked again on its days. It stays on this device, and no result changes by it. */
export function RecallScreen() {
  const { actor, index, library, recall, now } = useCourse();
  const load = useCallback(
    () => loadRecall({ actor, index, library, recall }, now()),
    [actor, index, library, recall, now],
  );
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(value) => <Recall loaded={value} />}
    </LoadingView>
  );
}

function Recall({ loaded }: { readonly loaded: LoadedRecall }) {
  const { recall, now } = useCourse();
  const [list, setList] = useState(loaded.list);
  const [place, setPlace] = useState(0);
  const [rights, setRights] = useState(0);
  const current = loaded.due[place];
  const note = ({ item }: DueQuestion, isRight: boolean) => {
    const day = toLocalDay(now());
    setRights((before) => before + (isRight ? 1 : 0));
    setList((before) => noteRecall(before, item, isRight, day));
    void recall().then((store) => store.change((before) => noteRecall(before, item, isRight, day)));
  };
  if (!current) return <Rest list={list} asked={loaded.due.length} rights={rights} />;
  return (
    <div className={quiz.attempt}>
      <AskedQuestion
        key={`${current.item.module}/${current.item.item}`}
        due={current}
        place={place + 1}
        count={loaded.due.length}
        onAnswer={(isRight) => note(current, isRight)}
        onNext={() => setPlace(place + 1)}
      />
      <p className={quiz.module}>{uiText('recall.private')}</p>
    </div>
  );
}

interface RestProps {
  readonly list: readonly RecallItem[];
  readonly asked: number;
  readonly rights: number;
}

/** How it went, and when to come again. */
function Rest({ list, asked, rights }: RestProps) {
  const { now } = useCourse();
  const next = findNextDay(list, toLocalDay(now()));
  const waiting = list.filter((item) => !isOver(item)).length;
  return (
    <div className={quiz.quiz}>
      <ScreenHeading step={asked > 0 ? 'end' : ''} title={uiText('recall.title')} />
      {asked > 0 && <p>{uiText('recall.result', { rights, count: asked })}</p>}
      {asked === 0 && list.length === 0 && <p>{uiText('recall.empty')}</p>}
      {next !== null && <p>{uiText('recall.next', { day: showDue(next), count: waiting })}</p>}
      {next === null && list.length > 0 && <p>{uiText('recall.over')}</p>}
      <p className={quiz.module}>{uiText('recall.explained')}</p>
      <p>
        <ButtonLink variant="secondary" href={toHref(paths.home)}>
          {uiText('common.toHome')}
        </ButtonLink>
      </p>
    </div>
  );
}
