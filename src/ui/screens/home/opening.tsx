import { drawing } from '../../../../assets/shared/copper-loop';
import { findLanguage } from '../../../i18n/languages';
import { useLanguage } from '../../../i18n/use-language';
import styles from './home-screen.module.css';

/** The course's picture: a circuit trace that becomes a loop. Decoration, so it is hidden from assistive technology. */
export function Opening() {
  const direction = findLanguage(useLanguage())?.direction ?? 'ltr';
  return (
    <div className={styles.picture}>
      <drawing.Picture label={() => ''} titleId="" direction={direction} />
    </div>
  );
}
