import { useRef } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './package-check.module.css';
import { usePageDrop } from './use-page-drop';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a package is dropped or chosen; the whole page takes what is dropped. */
export function DropZone({ onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = usePageDrop(onFiles);
  return (
    <div className={styles.zone} data-over={isOver || undefined}>
      <Parcel />
      <p>{uiText('package-check.drop')}</p>
      <Button onClick={() => input.current?.click()}>{uiText('package-check.choose')}</Button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={uiText('package-check.choose')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p className="fine-print">{uiText('package-check.private')}</p>
    </div>
  );
}

/** A parcel going into its place along a copper trace. Decoration. */
function Parcel() {
  return (
    <svg className={styles.parcel} viewBox="0 0 96 64" aria-hidden="true">
      <path d="M8 40v12a4 4 0 0 0 4 4h72a4 4 0 0 0 4-4V40" />
      <path d="M34 8h28v20H34zM34 15h28M45 8v7h6V8" />
      <path className={styles.trace} d="M48 32v14m-7-7 7 7 7-7" />
    </svg>
  );
}
