import { uiText } from '../../../i18n/ui-text';
import type { PassportError } from '../../../passport/passport';
import { Notice } from '../../kit/notice/notice';

interface RefusalProps {
  /** `mixed`: codes of several passports; `noCode`: no QR code in a picture; `empty`: nothing was brought. */
  readonly reason: PassportError | 'mixed' | 'noCode' | 'empty';
}

/** Why nothing could be read, and what to do. */
export function Refusal({ reason }: RefusalProps) {
  return (
    <Notice tone="bad" title={uiText(`passport.wrong.${reason}`)}>
      <p>{uiText(`passport.wrong.${reason}.text`)}</p>
    </Notice>
  );
}
