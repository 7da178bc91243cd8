import { Slider } from './slider';

export const examples = [
  {
    name: 'per cent',
    element: (
      <Slider
        label="Your estimate"
        min={0}
        max={100}
        step={1}
        value={50}
        onChange={() => undefined}
        valueText="50%"
        output="50%"
        ends={['0%', '100%']}
      />
    ),
  },
] as const;
