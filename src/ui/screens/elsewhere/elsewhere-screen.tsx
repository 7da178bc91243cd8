import { useEffect, useRef, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';

/** Before the course: it is open in another tab, and only one can record. */
export function ElsewhereScreen({ onContinue }: { readonly onContinue: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {uiText('elsewhere.title')}
      </h1>
      <p>{uiText('elsewhere.text')}</p>
      <div>
        <Button
          aria-disabled={isWaiting || undefined}
          onClick={() => {
            if (isWaiting) return;
            setWaiting(true);
            onContinue();
          }}
        >
          {uiText('elsewhere.continue')}
        </Button>
      </div>
      <p role="status">{isWaiting && uiText('elsewhere.waiting')}</p>
    </main>
  );
}
