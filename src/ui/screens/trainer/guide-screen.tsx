import { parseChoices } from '../../../../scorm/options/parse-choices';
import { deriveGuides, type Guide } from '../../../../scorm/recipes/derive-guide';
import { findRecipe, LMS_IDS, type LmsId } from '../../../../scorm/recipes/recipes';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { nameProfile } from './describe-choice';
import { describePackages } from './describe-packages';
import styles from './guide.module.css';
import { describeOffer } from './describe-offer';
import { toQuery, useChoices } from './use-choices';
import { Why } from './why';

/** One page, for print too: how to bring a package into an LMS, what to set there, what to look at. */
export function GuideScreen() {
  const { choices } = useChoices();
  const { index, languages, version } = useCourse();
  const lms = LMS_IDS.find((id) => id === choices.lms) ?? 'other';
  const offer = describeOffer(index, languages, version);
  const wanted = parseChoices(choices, offer);
  // A choice that is wrong is told where it can be mended; until then the guide is that of the recipe.
  const advised = wanted.ok ? wanted : parseChoices({ lms }, offer);
  const guides = advised.ok ? deriveGuides(lms, advised.value, offer) : [];
  const main = guides.find(({ profile }) => profile !== 'web') ?? guides[0];
  const { sources } = findRecipe(lms);
  return (
    <article className={styles.guide}>
      <ScreenHeading title={uiText('trainer.guide.title', { name: uiText(`trainer.lms.${lms}`) })} />
      <p className={styles.actions}>
        <Button onClick={() => print()}>{uiText('trainer.guide.print')}</Button>
        <a href={toHref(`${paths.trainer}?${toQuery(choices)}`)}>{uiText('trainer.guide.back')}</a>
      </p>
      <h2>{uiText('trainer.guide.package')}</h2>
      {wanted.ok && <Lines of={describePackages(wanted.value, offer)} />}
      {guides.map((guide) => (
        <Way key={guide.profile} lms={lms} guide={guide} isAlone={guides.length === 1} />
      ))}
      {main && <Trials guide={main} />}
      {sources.length > 0 && <Sources sources={sources} />}
    </article>
  );
}

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

interface WayProps {
  readonly lms: LmsId;
  readonly guide: Guide;
  /** Of several standards each is named. */
  readonly isAlone: boolean;
}

/** From the file to a course that is set up, for the packages of one standard. */
function Way({ lms, guide, isAlone }: WayProps) {
  const { profile, basis, steps, settings } = guide;
  const title = (what: string) =>
    isAlone ? what : uiText('trainer.guide.for', { what, name: nameProfile(profile) });
  const tries = guide.tries ?? '';
  return (
    <>
      <p>
        <Why lms={lms} guide={guide} /> {uiText(`trainer.basis.${basis}`)}
      </p>
      <h2>{title(uiText('trainer.guide.steps'))}</h2>
      <ol>
        {steps.map((id) => (
          <li key={id}>{uiText(`trainer.step.${id}`)}</li>
        ))}
      </ol>
      {settings.length > 0 && (
        <>
          <h2>{title(uiText('trainer.guide.settings'))}</h2>
          <Lines of={settings.map((id) => uiText(`trainer.setting.${id}`, { tries }))} />
        </>
      )}
    </>
  );
}

/** What to look at before learners come, and what to do when something is wrong. */
function Trials({ guide: { checks, troubles } }: { readonly guide: Guide }) {
  /** Where the check of the course is found. */
  const names = { settings: uiText('shell.settings'), check: uiText('settings.check') };
  return (
    <>
      <h2>{uiText('trainer.guide.check')}</h2>
      <ol>
        {checks.map((id) => (
          <li key={id}>{uiText(`trainer.check.${id}`, names)}</li>
        ))}
      </ol>
      <h2>{uiText('trainer.guide.trouble')}</h2>
      <dl className={styles.troubles}>
        {troubles.map((id) => (
          <div key={id}>
            <dt>{uiText(`trainer.trouble.${id}`)}</dt>
            <dd>{uiText(`trainer.trouble.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  return (
    <>
      <h2>{uiText('trainer.guide.sources')}</h2>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source}>
            <a href={source} target="_blank" rel="noopener noreferrer">
              {source}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
