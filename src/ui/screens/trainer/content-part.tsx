import { countMinutes, type ModuleFacts } from '../../../../scorm/course-facts';
import { findLanguage } from '../../../i18n/languages';
import { uiText } from '../../../i18n/ui-text';
import { Choice } from '../../kit/choice/choice';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { SelectField } from '../../kit/field/select-field';
import { DraftField } from '../../kit/field/draft-field';
import { courseText, nameModule } from '../../text/course-titles';
import { formatMinutes } from '../format-minutes';
import { CheckGroup } from './check-group';
import type { PartProps } from './part-props';
import styles from './trainer.module.css';

const nameLanguage = (tag: string): string => findLanguage(tag)?.name ?? tag;

/** What learners find in the package: modules, languages, pass mark. */
export function ContentPart(props: PartProps) {
  const { materials, choices, change, errorOf } = props;
  return (
    <section className={styles.part}>
      <h2>{uiText('trainer.content')}</h2>
      <ModuleChoice {...props} />
      <LanguageChoice {...props} />
      <DraftField
        label={uiText('trainer.passMark')}
        hint={uiText('trainer.passMark.hint')}
        error={errorOf('passMark')}
        value={choices.passMark ?? String(materials.course.passMark)}
        onCommit={(passMark) => change({ passMark: passMark.trim() })}
        isNumber
      />
    </section>
  );
}

function ModuleChoice({ materials: { offered }, choices, change, errorOf }: PartProps) {
  const ids = offered.modules.map(({ id }) => id);
  const chosen = choices.modules ?? ids;
  return (
    <CheckGroup
      legend={uiText('trainer.modules')}
      error={errorOf('modules')}
      options={offered.modules.map((module) => ({
        value: module.id,
        label: <ModuleLabel module={module} packaged={choices.split ? [module.id] : chosen} />,
      }))}
      chosen={chosen}
      onChange={(modules) => change({ modules })}
    >
      <Goals modules={offered.modules.filter(({ id }) => chosen.includes(id))} />
      {ids.length > 1 && (
        <Choice
          type="checkbox"
          name="split"
          value="split"
          label={uiText('trainer.split')}
          isChecked={choices.split === true}
          onChange={(split) => change({ split })}
        >
          {uiText('trainer.split.hint')}
        </Choice>
      )}
    </CheckGroup>
  );
}

interface ModuleLabelProps {
  readonly module: ModuleFacts;
  /** The modules of its package: some lessons stand only where another module is. */
  readonly packaged: readonly string[];
}

function ModuleLabel({ module, packaged }: ModuleLabelProps) {
  return (
    <span className={styles.row}>
      <span>{nameModule(module.id)}</span>{' '}
      <span className="fine-print">{formatMinutes(countMinutes(module, packaged))}</span>
    </span>
  );
}

/** For each chosen module what it is for, folded away: most know it from the title. */
function Goals({ modules }: { readonly modules: readonly ModuleFacts[] }) {
  const withGoals = modules.filter(({ objectives }) => objectives.length > 0);
  if (withGoals.length === 0) return null;
  return (
    <Disclosure quiet summary={uiText('trainer.modules.goals')}>
      <dl className={styles.goals}>
        {withGoals.map(({ id, objectives }) => (
          <div key={id}>
            <dt>{nameModule(id)}</dt>
            {objectives.map((objective) => (
              <dd key={objective}>{courseText(objective)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** The first of the chosen languages is the one that the course opens in. */
function LanguageChoice({ materials: { offered }, choices, change, errorOf }: PartProps) {
  const chosen = choices.languages ?? offered.languages;
  const known = chosen.filter((tag) => offered.languages.includes(tag));
  return (
    <>
      {(offered.languages.length > 1 || errorOf('languages')) && (
        <CheckGroup
          legend={uiText('trainer.languages')}
          error={errorOf('languages')}
          options={offered.languages.map((tag) => ({
            value: tag,
            label: <span lang={tag}>{nameLanguage(tag)}</span>,
          }))}
          chosen={chosen}
          onChange={(languages) => change({ languages })}
        />
      )}
      {known.length > 1 && (
        <SelectField
          label={uiText('trainer.languages.first')}
          options={known.map((tag) => ({ value: tag, label: nameLanguage(tag) }))}
          value={known[0] ?? ''}
          onChange={(first) => change({ languages: [first, ...known.filter((tag) => tag !== first)] })}
        />
      )}
    </>
  );
}
