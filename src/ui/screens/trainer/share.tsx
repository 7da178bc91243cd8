import { useRef } from 'react';
import type { Choices } from '../../../../scorm/options/choices';
import { writeFlags } from '../../../../scorm/options/flags';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { paths, toHref } from '../routes';
import { useCopy } from '../use-copy';
import styles from './trainer.module.css';
import { toQuery } from './use-choices';

/** Quoted for any shell where it holds more than letters, digits and a few signs. */
const quote = (value: string): string =>
  /^[\w.,:-]+$/.test(value) ? value : `"${value.replaceAll(/["\\$`]/g, '\\$&')}"`;

const writeCommand = (choices: Choices): string =>
  [
    'npm run package --',
    ...writeFlags(choices).map(([flag, value]) => (value === '' ? `--${flag}` : `--${flag} ${quote(value)}`)),
  ].join(' ');

/** The choices as a link, and as a command for whoever has the sources. */
export function Share({ choices }: { readonly choices: Choices }) {
  const output = useRef<HTMLElement>(null);
  const link = new URL(toHref(`${paths.trainer}?${toQuery(choices)}`), document.baseURI).href;
  const { done, copy } = useCopy(link, output);
  return (
    <Disclosure quiet summary={uiText('trainer.share')}>
      <div className={styles.share}>
        <p>{uiText('trainer.share.link')}</p>
        <code ref={output} dir="ltr" translate="no">
          {link}
        </code>
        <Button variant="secondary" onClick={copy}>
          {uiText('trainer.share.copy')}
        </Button>
        <p role="status">{done && uiText(`trainer.share.${done}`)}</p>
        <p>{uiText('trainer.share.command')}</p>
        <code dir="ltr" translate="no">
          {writeCommand(choices)}
        </code>
      </div>
    </Disclosure>
  );
}
