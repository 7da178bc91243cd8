import ui from '../../../../locales/en/ui.json';
import { i18n, startI18n } from '../../../i18n/instance';

/** For tests: English words of the player, and these texts of a lesson under the namespace `lesson`. */
export function startTexts(texts: Readonly<Record<string, string>>): void {
  startI18n('en');
  i18n.addResourceBundle('en', 'ui', ui);
  i18n.addResourceBundle('en', 'lesson', texts, true, true);
  i18n.addResourceBundle('en', 'glossary', {
    'e-waste.name': 'e-waste',
    'e-waste.definition': 'What is thrown away.',
  });
}
