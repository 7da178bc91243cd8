import type { Choices } from '../../../../scorm/options/choices';
import { findRecipe, LMS_IDS } from '../../../../scorm/recipes/recipes';
import {
  choosePassport,
  FAILURES,
  PASSPORT_SCOPES,
  PROFILES,
  REPORTINGS,
} from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';
import { Choice } from '../../kit/choice/choice';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { SelectField } from '../../kit/field/select-field';
import { DraftField } from '../../kit/field/draft-field';
import { nameProfile } from './describe-choice';
import type { PartProps } from './part-props';
import styles from './trainer.module.css';

/** Fields in here; where one was set or is wrong, the part stands open. */
const FIELDS = [
  'profiles',
  'attempts',
  'reporting',
  'failure',
  'passport',
  'title',
  'identifier',
] as const satisfies readonly (keyof Choices)[];

/** Without a text a field is as if it had never been filled in. */
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Whether only self-study editions were chosen: they report to nobody and take all of a passport. */
const isForWeb = ({ profiles }: Choices): boolean => profiles?.every((profile) => profile === 'web') ?? false;

/** Settings that few need, each with what it is for. What has no effect on what was chosen is not asked, unless it is wrong. */
export function MorePart(props: PartProps) {
  const { choices, errorOf } = props;
  const isReported =
    !isForWeb(choices) || (['reporting', 'failure', 'passport'] as const).some((field) => errorOf(field));
  const isOpen = FIELDS.some((field) => choices[field] !== undefined || errorOf(field) !== undefined);
  return (
    <Disclosure summary={uiText('trainer.more')} isOpen={isOpen}>
      <div className={styles.more}>
        <StandardField {...props} />
        {isReported && <ReportFields {...props} />}
        <DraftFields {...props} />
        <Switches {...props} />
      </div>
    </Disclosure>
  );
}

function StandardField({ choices, change, errorOf }: PartProps) {
  const recipe = findRecipe(LMS_IDS.find((id) => id === choices.lms) ?? 'other');
  const auto = uiText('trainer.profile.auto', { name: nameProfile(recipe.profile) });
  return (
    <SelectField
      label={uiText('trainer.profile')}
      error={errorOf('profiles')}
      options={[
        ...(choices.lms === undefined ? [] : [{ value: '', label: auto }]),
        ...PROFILES.map((profile) => ({ value: profile, label: nameProfile(profile) })),
      ]}
      value={choices.profiles?.join() ?? ''}
      onChange={(profile) => change({ profiles: profile === '' ? undefined : [profile] })}
    />
  );
}

function ReportFields({ choices, change, errorOf }: PartProps) {
  const recipe = findRecipe(LMS_IDS.find((id) => id === choices.lms) ?? 'other');
  return (
    <>
      <SelectField
        label={uiText('trainer.reporting')}
        error={errorOf('reporting')}
        options={REPORTINGS.map((value) => ({ value, label: uiText(`trainer.reporting.${value}`) }))}
        value={choices.reporting ?? recipe.reporting ?? REPORTINGS[0]}
        onChange={(reporting) => change({ reporting })}
      />
      <SelectField
        label={uiText('trainer.failure')}
        error={errorOf('failure')}
        options={FAILURES.map((value) => ({ value, label: uiText(`trainer.failure.${value}`) }))}
        value={choices.failure ?? FAILURES[0]}
        onChange={(failure) => change({ failure })}
      />
      <SelectField
        label={uiText('trainer.passport')}
        hint={uiText('trainer.passport.hint')}
        error={errorOf('passport')}
        options={PASSPORT_SCOPES.map((value) => ({ value, label: uiText(`trainer.passport.${value}`) }))}
        value={choices.passport ?? choosePassport('scorm12')}
        onChange={(passport) => change({ passport })}
      />
    </>
  );
}

function DraftFields({ materials, choices, change, errorOf }: PartProps) {
  return (
    <>
      <DraftField
        label={uiText('trainer.attempts')}
        hint={uiText('trainer.attempts.hint')}
        error={errorOf('attempts')}
        value={choices.attempts ?? ''}
        onCommit={(attempts) => change({ attempts: orNothing(attempts) })}
        isNumber
      />
      <DraftField
        label={uiText('trainer.name')}
        hint={uiText('trainer.name.hint')}
        error={errorOf('title')}
        value={choices.title ?? ''}
        onCommit={(title) => change({ title: orNothing(title) })}
      />
      <DraftField
        label={uiText('trainer.identifier')}
        hint={uiText('trainer.identifier.hint')}
        error={errorOf('identifier')}
        value={choices.identifier ?? materials.course.id}
        onCommit={(identifier) => change({ identifier: orNothing(identifier) })}
      />
    </>
  );
}

function Switches({ choices, change }: PartProps) {
  return (
    <div className={styles.group}>
      <Choice
        type="checkbox"
        name="locked-order"
        value="locked-order"
        label={uiText('trainer.lockedOrder')}
        isChecked={choices.lockedOrder === true}
        onChange={(lockedOrder) => change({ lockedOrder })}
      />
      {!isForWeb(choices) && <ReportSwitches choices={choices} change={change} />}
    </div>
  );
}

function ReportSwitches({ choices, change }: Pick<PartProps, 'choices' | 'change'>) {
  return (
    <>
      <Choice
        type="checkbox"
        name="interactions"
        value="interactions"
        label={uiText('trainer.interactions')}
        isChecked={choices.interactions !== false}
        onChange={(interactions) => change({ interactions })}
      />
      <Choice
        type="checkbox"
        name="finish"
        value="finish"
        label={uiText('trainer.finish')}
        isChecked={choices.finish === true}
        onChange={(finish) => change({ finish })}
      >
        {uiText('trainer.finish.hint')}
      </Choice>
    </>
  );
}
