import { Segmented } from './segmented';

export const examples = [
  {
    name: 'theme',
    element: (
      <Segmented
        legend="Colours"
        value="system"
        onChange={() => undefined}
        options={[
          { value: 'system', label: 'As the device' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    ),
  },
] as const;
