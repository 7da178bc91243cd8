import { SearchField } from './search-field';

export const examples = [
  {
    name: 'empty, with a hint',
    element: (
      <SearchField
        label="What are you looking for?"
        hint="In all lessons."
        value=""
        onChange={() => undefined}
      />
    ),
  },
  {
    name: 'filled',
    element: <SearchField label="What are you looking for?" value="value hill" onChange={() => undefined} />,
  },
] as const;
