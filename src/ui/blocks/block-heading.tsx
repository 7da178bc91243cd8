import { createContext, useContext, type ReactNode } from 'react';

type Level = 2 | 3 | 4;

/** How deep the headings of blocks stand in the document around them: 2 in a lesson, deeper in a handbook of several lessons. */
export const HeadingLevel = createContext<Level>(2);

const TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

interface BlockHeadingProps {
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The heading of a block, one level below that of its lesson. */
export function BlockHeading(props: BlockHeadingProps) {
  const Tag = TAGS[useContext(HeadingLevel)];
  return <Tag {...props} />;
}
