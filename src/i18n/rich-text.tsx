import { useMemo, type ReactElement } from 'react';
import { Trans } from 'react-i18next';
import { contentText, type ContentRef } from './content-text';
import { i18n } from './instance';

const NO_TAGS: Readonly<Record<string, ReactElement>> = {};
const PLAIN_TAGS = { em: <em />, strong: <strong />, kbd: <kbd /> };

interface RichTextProps {
  readonly of: ContentRef;
  /** What `<term-ID>` and `<link-ID>` become; from the structure of the lesson, never from the text. */
  readonly tags?: Readonly<Record<string, ReactElement>>;
}

/** A text of the course with its closed set of tags: em, strong, kbd, term-ID, link-ID. Anything else stays text. */
export function RichText({ of, tags = NO_TAGS }: RichTextProps) {
  const text = contentText(of);
  return text.includes('<') ? <MarkedText of={of} tags={tags} text={text} /> : text;
}

interface MarkedTextProps extends Required<RichTextProps> {
  /** As it is written, with its tags. */
  readonly text: string;
}

/** Parsed again only for another text or other links: an answer renders its whole question again, with all of its texts. */
function MarkedText({ of: { namespace, key }, tags, text }: MarkedTextProps) {
  return useMemo(
    () => (
      <Trans key={text} i18n={i18n} ns={namespace} i18nKey={key} components={{ ...PLAIN_TAGS, ...tags }} />
    ),
    [text, namespace, key, tags],
  );
}
