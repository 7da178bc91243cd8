import { WritingLines } from './writing-lines';

export const examples = [
  { name: 'one line', element: <WritingLines rows={1} /> },
  { name: 'a note', element: <WritingLines rows={5} /> },
] as const;
