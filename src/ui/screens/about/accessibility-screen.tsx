import {
  ACCESS_PARTS,
  ACCESS_TESTS,
  deriveVerdict,
  LAST_SOAK,
  type Soak,
  type Clause,
  type TestName,
} from '../../../content/accessibility-report';
import { formatDay, uiText } from '../../../i18n/ui-text';
import { ScreenHeading } from '../screen-heading';
import styles from './about-screen.module.css';

const PERSON = ['speech', 'input', 'browsers', 'learners'] as const;

const isTestName = (name: string): name is TestName => name in ACCESS_TESTS;
const TEST_NAMES = Object.keys(ACCESS_TESTS).filter(isTestName);

type Part = (typeof ACCESS_PARTS)[number];
type ClauseNumber = Part['clauses'][number]['n'];

/** What was tested how for each clause of the standard, and what only a person can judge. */
export function AccessibilityScreen() {
  return (
    <div className={styles.report}>
      <ScreenHeading title={uiText('accessibility.title')} />
      <p>{uiText('accessibility.intro')}</p>
      <p>{uiText('accessibility.trouble')}</p>
      <h2>{uiText('accessibility.person.title')}</h2>
      <ul>
        {PERSON.map((name) => (
          <li key={name}>{uiText(`accessibility.person.${name}`)}</li>
        ))}
      </ul>
      <h2>{uiText('accessibility.tests.title')}</h2>
      <ul>
        {TEST_NAMES.map((name) => (
          <li key={name}>
            <bdi lang="en">{ACCESS_TESTS[name]}</bdi>
            {` – ${uiText(`accessibility.test.${name}`)}`}
          </li>
        ))}
      </ul>
      <h2>{uiText('accessibility.soak.title')}</h2>
      <p>{describeScreens(LAST_SOAK)}</p>
      <p>{describeHistories(LAST_SOAK)}</p>
      {ACCESS_PARTS.map(({ id, prefix, clauses }) => (
        <section key={id}>
          <h2>{uiText(`accessibility.part.${id}`)}</h2>
          <dl>
            {clauses.map((clause) => (
              <ClauseRow key={clause.n} clause={clause} n={clause.n} prefix={prefix} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function describeScreens({ screens }: Soak): string {
  if (!screens) return uiText('accessibility.soak.noScreens');
  return uiText('accessibility.soak.screens', { ...screens, day: formatDay(Date.parse(screens.day)) });
}

function describeHistories({ histories }: Soak): string {
  if (!histories) return uiText('accessibility.soak.noHistories');
  return uiText('accessibility.soak.histories', {
    histories: histories.histories,
    day: formatDay(Date.parse(histories.day)),
    seeds: histories.seeds.join(', '),
  });
}

interface ClauseRowProps {
  readonly clause: Clause;
  readonly n: ClauseNumber;
  readonly prefix: Part['prefix'];
}

function ClauseRow({ clause, n, prefix }: ClauseRowProps) {
  const { tests = [], person } = clause;
  const files = tests.map((name) => ACCESS_TESTS[name].replace(/^.*\//, ''));
  const notes = [
    ...(files.length > 0 ? [uiText('accessibility.tested', { tests: files.join(', ') })] : []),
    ...(person ? [uiText('accessibility.needed', { what: uiText(`accessibility.needs.${person}`) })] : []),
  ];
  return (
    <div>
      <dt>
        <bdi>{`${prefix}${n.replaceAll('-', '.')}`}</bdi> {uiText(`accessibility.c.${n}`)}
      </dt>
      <dd>
        {uiText(`accessibility.verdict.${deriveVerdict(clause)}`)}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </dd>
    </div>
  );
}
