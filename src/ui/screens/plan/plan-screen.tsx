import { useCallback, useState } from 'react';
import { readDay, writeDay } from '../../../calendar/days';
import { toLocalDay } from '../../../calendar/to-local-day';
import { listDays } from '../../../engine/recall/schedule';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { DateField } from '../../kit/field/date-field';
import { Notice } from '../../kit/notice/notice';
import { courseText } from '../../text/course-titles';
import { useCourse, useCourseState } from '../course-access';
import { LoadingView } from '../loading-view';
import { saveFile } from '../save-file';
import { RecallLink } from '../recall/recall-link';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { ActionList } from './action-list';
import { createCalendar } from './create-calendar';
import { loadPlan, type LoadedAction } from './load-plan';
import { listPlanned, showDue, type PlannedAction } from './planned-action';
import styles from './plan.module.css';

/** The actions "at work" that the learner has ticked, each with its day, to print and for a calendar. */
export function PlanScreen() {
  const { actor, index, library } = useCourse();
  const load = useCallback(() => loadPlan({ actor, index, library }), [actor, index, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(actions) => <Plan loaded={actions} />}
    </LoadingView>
  );
}

function Plan({ loaded }: { readonly loaded: readonly LoadedAction[] }) {
  const { now } = useCourse();
  const state = useCourseState();
  const start = state.planStart ?? toLocalDay(now());
  const actions = listPlanned(loaded, state, start);
  return (
    <div className={styles.plan}>
      <p className={styles.onPaper}>{courseText('title')}</p>
      <ScreenHeading title={uiText('home.plan')} />
      <RecallLink />
      {loaded.length === 0 ? (
        <Notice tone="info" title={uiText('plan.empty')}>
          <p>{uiText('plan.emptyText')}</p>
        </Notice>
      ) : (
        <>
          <Tools start={start} actions={actions} />
          <p className={styles.onPaper}>{uiText('plan.from', { day: showDue(start) })}</p>
          <ActionList actions={actions} />
        </>
      )}
    </div>
  );
}

interface ToolsProps {
  /** Days since 1970-01-01. */
  readonly start: number;
  readonly actions: readonly PlannedAction[];
}

/** When the plan starts, and the ways to take it along. What was printed or saved keeps its days. */
function Tools({ start, actions }: ToolsProps) {
  const { actor, index, version, recall, now } = useCourse();
  const begin = (day: number) => actor.send({ type: 'plan.changed', change: { start: day } });
  const readState = () => actor.getSnapshot().context.state;
  const fix = () => {
    if (readState().planStart === null) begin(start);
  };
  const print = () => {
    fix();
    globalThis.print();
  };
  const save = async () => {
    fix();
    const recalled = await (await recall()).change((list) => list);
    const calendar = createCalendar({
      courseId: index.id,
      version,
      state: readState(),
      now: now(),
      actions,
      recallDays: listDays(recalled, toLocalDay(now())),
    });
    saveFile(`${index.id}.ics`, 'text/calendar;charset=utf-8', calendar);
  };
  return (
    <div className={styles.tools}>
      <p>{uiText('plan.intro')}</p>
      <StartField start={start} onChange={begin} />
      <p className={styles.actions}>
        <Button onClick={print}>{uiText('plan.print')}</Button>
        {actions.length > 0 && (
          <Button variant="secondary" onClick={() => void save()}>
            {uiText('plan.calendar')}
          </Button>
        )}
      </p>
      <p className="fine-print">{uiText('plan.calendarHint')}</p>
    </div>
  );
}

interface StartFieldProps {
  /** Days since 1970-01-01. */
  readonly start: number;
  readonly onChange: (day: number) => void;
}

/** A date that is not complete yet, or none, changes nothing; the field says so once it is left. */
function StartField({ start, onChange }: StartFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  return (
    <DateField
      label={uiText('plan.start')}
      hint={uiText('plan.startHint')}
      error={isWrong ? uiText('plan.startWrong') : undefined}
      value={draft ?? writeDay(start)}
      min="2000-01-01"
      max="2199-12-31"
      onChange={(value) => {
        const day = readDay(value);
        setDraft(day === null ? value : null);
        if (day === null) return;
        setWrong(false);
        onChange(day);
      }}
      onBlur={() => setWrong(draft !== null)}
    />
  );
}
