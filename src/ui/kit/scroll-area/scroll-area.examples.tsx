import { ScrollArea } from './scroll-area';

export const examples = [
  {
    name: 'wider than the column',
    element: (
      <ScrollArea label="Years of use">
        <pre>{'Laptops, 4 years; screens, 7 years; phones, 3 years; '.repeat(6)}</pre>
      </ScrollArea>
    ),
  },
] as const;
