import { isGraded } from '../../../../scorm/course-facts';
import { parseChoices } from '../../../../scorm/options/parse-choices';
import { findRecipe, LMS_IDS } from '../../../../scorm/recipes/recipes';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { describePassport, describeReport, nameProfile } from './describe-choice';
import styles from './guide.module.css';
import { describeOffer } from './describe-offer';
import { toQuery, useChoices } from './use-choices';

const CHECKS = ['resume', 'status', 'doctor'] as const;
const TROUBLES = ['unsaved', 'incomplete', 'update', 'copy', 'help'] as const;

/** One page, for print too: how to bring a package into an LMS, what to set there, what to look at. */
export function GuideScreen() {
  const { choices } = useChoices();
  const lms = LMS_IDS.find((id) => id === choices.lms) ?? 'other';
  /** Where the check of the course is found. */
  const names = { settings: uiText('shell.settings'), check: uiText('settings.check') };
  const { basis, steps, settings, sources } = findRecipe(lms);
  return (
    <article className={styles.guide}>
      <ScreenHeading title={uiText('trainer.guide.title', { name: uiText(`trainer.lms.${lms}`) })} />
      <p className={styles.actions}>
        <Button onClick={() => print()}>{uiText('trainer.guide.print')}</Button>
        <a href={toHref(`${paths.trainer}?${toQuery(choices)}`)}>{uiText('trainer.guide.back')}</a>
      </p>
      <h2>{uiText('trainer.guide.package')}</h2>
      <PackageFacts />
      <p>
        {uiText(`trainer.why.${lms}`)} {uiText(`trainer.basis.${basis}`)}
      </p>
      <h2>{uiText('trainer.guide.steps')}</h2>
      <ol>
        {steps.map((id) => (
          <li key={id}>{uiText(`trainer.step.${id}`)}</li>
        ))}
      </ol>
      <h2>{uiText('trainer.guide.settings')}</h2>
      <ul>
        {settings.map((id) => (
          <li key={id}>{uiText(`trainer.setting.${id}`)}</li>
        ))}
      </ul>
      <h2>{uiText('trainer.guide.check')}</h2>
      <ol>
        {CHECKS.map((id) => (
          <li key={id}>{uiText(`trainer.check.${id}`, names)}</li>
        ))}
      </ol>
      <h2>{uiText('trainer.guide.trouble')}</h2>
      <dl className={styles.troubles}>
        {TROUBLES.map((id) => (
          <div key={id}>
            <dt>{uiText(`trainer.trouble.${id}`)}</dt>
            <dd>{uiText(`trainer.trouble.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && <Sources sources={sources} />}
    </article>
  );
}

/** Which package the guide goes with. A choice that is wrong is told where it can be mended. */
function PackageFacts() {
  const { index, languages, version } = useCourse();
  const { choices } = useChoices();
  const offer = describeOffer(index, languages, version);
  const wanted = parseChoices(choices, offer);
  if (!wanted.ok) return null;
  const standards = [...new Set(wanted.value.map(({ profile }) => nameProfile(profile)))];
  const reports = new Set(
    wanted.value.map((options) => describeReport(options, isGraded(offer, options.modules))),
  );
  const passports = new Set(wanted.value.map(describePassport).filter((line) => line !== null));
  return (
    <ul>
      <li>{uiText('trainer.sum.standards', { names: standards.join(', ') })}</li>
      {[...reports].map((report) => (
        <li key={report}>{report}</li>
      ))}
      {[...passports].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
