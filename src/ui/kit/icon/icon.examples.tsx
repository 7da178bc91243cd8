import { Icon } from './icon';

export const examples = [
  { name: 'state', element: <Icon name="check" /> },
  { name: 'mirrored', element: <Icon name="arrow-next" /> },
  { name: 'kind of block', element: <Icon name="key-idea" /> },
] as const;
