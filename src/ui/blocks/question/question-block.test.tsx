// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Question } from '../../../content/types';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { ContentLinks } from '../../text/content-links';
import { startTexts } from '../../text/testing/start-texts';
import { QuestionBlock } from './question-block';

const question: Question = {
  id: 'q',
  n: 1,
  kind: 'choice',
  objective: 'o1-lifecycle',
  level: 'apply',
  sources: ['boavizta2023'],
  lesson: 'circular-ict/lesson',
  options: [
    { id: 'one', n: 1 },
    { id: 'two', n: 2 },
    { id: 'three', n: 3 },
  ],
  answer: 'two',
};

function Shown({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <QuestionBlock
      question={question}
      namespace="lesson"
      answer={answer}
      score={scoreAnswer(question, answer)}
      order={[3, 1, 2]}
      onAnswer={(given) => {
        onAnswer(given);
        setAnswer(given);
      }}
    />
  );
}

afterEach(cleanup);

it('a practice question hands in the answer and shows its feedback and source at once', async () => {
  startTexts({
    'q.prompt': 'Which?',
    'q.one': 'First',
    'q.one.why': 'Why first',
    'q.two': 'Second',
    'q.two.why': 'Why second',
    'q.three': 'Third',
    'q.three.why': 'Why third',
  });
  const source = {
    authors: 'Boavizta',
    title: 'Footprint data',
    year: 2023,
    publisher: 'Boavizta',
    url: 'https://example.org/data',
    language: 'en',
  };
  const onAnswer = vi.fn<(answer: Answer) => void>();
  const user = userEvent.setup();
  render(
    <ContentLinks value={{ terms: [], sources: ['boavizta2023'], openTerm: () => {}, source: () => source }}>
      <Shown onAnswer={onAnswer} />
    </ContentLinks>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Second' }));
  await user.click(screen.getByRole('button', { name: 'Check the answer' }));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', picked: 2 });
  expect(screen.getByRole('status').textContent).toContain('Correct');
  expect(screen.getByText('Why second')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Footprint data/ })).toBeTruthy();
});
