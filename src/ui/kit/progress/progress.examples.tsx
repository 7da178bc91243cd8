import { Progress } from './progress';

export const examples = [
  { name: 'under way', element: <Progress label="Question 3 of 8" value={3} max={8} /> },
  { name: 'done', element: <Progress label="5 of 5 lessons done" value={5} max={5} /> },
] as const;
