import { Notice } from './notice';

export const examples = [
  {
    name: 'info',
    element: (
      <Notice tone="info" title="Not yet saved">
        <p>Your answers are kept on this device.</p>
      </Notice>
    ),
  },
  { name: 'good', element: <Notice tone="good" title="Saved" /> },
  {
    name: 'caution',
    element: (
      <Notice tone="caution" title="Two exercises are still to be answered">
        <p>You can go on and come back.</p>
      </Notice>
    ),
  },
  { name: 'bad', element: <Notice tone="bad" title="This lesson could not be loaded" /> },
] as const;
