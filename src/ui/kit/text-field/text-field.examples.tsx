import { TextField } from './text-field';

export const examples = [
  {
    name: 'with a hint',
    element: (
      <TextField
        label="Your name"
        hint="It stands on the sheet."
        value="A. Officer"
        onChange={() => undefined}
      />
    ),
  },
  {
    name: 'with an error',
    element: (
      <TextField label="Your name" error="Type your name first." value="" onChange={() => undefined} />
    ),
  },
] as const;
