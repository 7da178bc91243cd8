import { TextArea } from './text-area';

export const examples = [
  {
    name: 'with a hint',
    element: (
      <TextArea
        label="Does the balance follow the footprint?"
        hint="Only for you."
        value=""
        onChange={() => undefined}
      />
    ),
  },
] as const;
