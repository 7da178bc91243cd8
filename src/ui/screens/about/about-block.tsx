import type { About } from '../../../content/about';
import { HeadingBlock } from '../../blocks/heading/heading-block';
import { ListBlock } from '../../blocks/list/list-block';
import { TextBlock } from '../../blocks/text/text-block';

/** A block of the page about the course, as a lesson shows it. */
export function AboutBlock({ block }: { readonly block: About['blocks'][number] }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} namespace="about" />;
    case 'text':
      return <TextBlock block={block} namespace="about" />;
    case 'list':
      return <ListBlock block={block} namespace="about" />;
  }
}
