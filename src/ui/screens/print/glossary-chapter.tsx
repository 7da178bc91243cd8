import { contentText } from '../../../i18n/content-text';
import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import type { Handbook } from './handbook';
import { nameAnchor } from './name-anchor';
import styles from './print-screen.module.css';

/** The terms that the texts mark, as the current language sorts them. */
export function GlossaryChapter({ handbook: { path, terms } }: { readonly handbook: Handbook }) {
  if (terms.length === 0) return null;
  const text = (key: string) => contentText({ namespace: 'glossary', key });
  const sorted = terms
    .map((term) => ({ term, name: text(`${term}.name`) }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  return (
    <section className={styles.chapter}>
      <h2 id={nameAnchor(path, 'glossary')} tabIndex={-1} className={styles.chapterTitle}>
        {uiText('glossary.title')}
      </h2>
      <dl className={styles.terms}>
        {sorted.map(({ term, name }) => (
          <div key={term} id={nameAnchor(path, `term-${term}`)} tabIndex={-1}>
            <dt>{name}</dt>
            <dd>{text(`${term}.definition`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
