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
          { value: 'system', label: 'Same as this device' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    ),
  },
] as const;
