import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { Notice } from '../../kit/notice/notice';
import { Segmented } from '../../kit/segmented/segmented';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import {
  applyDisplaySettings,
  MOTIONS,
  readDisplaySettings,
  SEARCH_KEYS,
  TEXT_SIZES,
  THEMES,
} from './display-settings';
import styles from './settings.module.css';

interface SettingsProps {
  /** When the learner follows a link to elsewhere. */
  readonly onLeave: () => void;
}

/** Language, light or dark, text size, motion, the search key. Each choice takes effect at once. */
export function Settings({ onLeave }: SettingsProps) {
  const { languages, changeLanguage } = useCourse();
  const language = useLanguage();
  const [failed, setFailed] = useState('');
  const speak = async (tag: string) => {
    const isChanged = await changeLanguage(tag);
    setFailed(isChanged ? '' : (languages.find((entry) => entry.tag === tag)?.name ?? tag));
  };
  return (
    <div className={styles.groups}>
      {languages.length > 1 && (
        <Segmented
          legend={uiText('settings.language')}
          value={language}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
          onChange={(tag) => void speak(tag)}
        />
      )}
      {failed !== '' && (
        <Notice tone="bad" title={uiText('settings.languageFailed', { language: failed })}>
          <p>{uiText('failed.text')}</p>
        </Notice>
      )}
      <DisplayChoices />
      <Links onFollow={onLeave} />
    </div>
  );
}

/** Each takes effect at once, on this device. */
function DisplayChoices() {
  const [display, setDisplay] = useState(readDisplaySettings);
  const change = (part: Partial<typeof display>) => {
    const next = { ...display, ...part };
    setDisplay(next);
    applyDisplaySettings(next);
  };
  return (
    <>
      <Segmented
        legend={uiText('settings.theme')}
        value={display.theme}
        options={THEMES.map((value) => ({ value, label: uiText(`settings.theme.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Segmented
        legend={uiText('settings.textSize')}
        value={display.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: uiText(`settings.textSize.${value}`) }))}
        onChange={(textSize) => change({ textSize })}
      />
      <Segmented
        legend={uiText('settings.motion')}
        value={display.motion}
        options={MOTIONS.map((value) => ({ value, label: uiText(`settings.motion.${value}`) }))}
        onChange={(motion) => change({ motion })}
      />
      <Segmented
        legend={uiText('settings.searchKey')}
        value={display.searchKey}
        options={SEARCH_KEYS.map((value) => ({ value, label: uiText(`settings.searchKey.${value}`) }))}
        onChange={(searchKey) => change({ searchKey })}
      />
    </>
  );
}

/** The way to the check of the course and to the page about it from every screen; the dialog closes behind it. */
function Links({ onFollow }: { readonly onFollow: () => void }) {
  return (
    <ul className={styles.links}>
      <li>
        <a href={toHref(paths.check)} onClick={onFollow}>
          {uiText('settings.check')}
        </a>
      </li>
      <li>
        <a href={toHref(paths.myData)} onClick={onFollow}>
          {uiText('settings.myData')}
        </a>
      </li>
      <li>
        <a href={toHref(paths.passport)} onClick={onFollow}>
          {uiText('settings.passport')}
        </a>
      </li>
      <li>
        <a href={toHref(paths.accessibility)} onClick={onFollow}>
          {uiText('settings.accessibility')}
        </a>
      </li>
      <li>
        <a href={toHref(paths.about)} onClick={onFollow}>
          {uiText('about.title')}
        </a>
      </li>
    </ul>
  );
}
