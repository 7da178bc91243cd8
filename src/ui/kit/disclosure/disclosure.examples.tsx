import { Disclosure } from './disclosure';

export const examples = [
  { name: 'closed', element: <Disclosure summary="Show the data as a table">80, 75, 65</Disclosure> },
  {
    name: 'open and quiet',
    element: (
      <Disclosure summary="Other choices" isOpen quiet>
        <p>They would have to run for half a century.</p>
      </Disclosure>
    ),
  },
] as const;
