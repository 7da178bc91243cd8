// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../content/types';
import type { Answer } from '../../engine/scoring/answer';
import { scoreAnswer } from '../../engine/scoring/score-answer';
import { startTexts } from '../text/testing/start-texts';
import { QuestionForm } from './question-form';
import { choice, matching, multiple, numeric, ordering, questionTexts } from './testing/sample-questions';

/** Marks what is handed in, as the screens do. */
function Asked({
  question,
  order,
  onSubmit,
}: {
  question: Question;
  order: number[];
  onSubmit: (answer: Answer) => void;
}) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <QuestionForm
      question={question}
      namespace="lesson"
      order={order}
      answer={answer}
      score={scoreAnswer(question, answer)}
      onSubmit={(given) => {
        onSubmit(given);
        setAnswer(given);
      }}
    />
  );
}

function ask(question: Question, order = [3, 1, 2]) {
  const onSubmit = vi.fn<(answer: Answer) => void>();
  render(<Asked question={question} order={order} onSubmit={onSubmit} />);
  const user = userEvent.setup();
  return {
    onSubmit,
    user,
    check: () => user.click(screen.getByRole('button', { name: 'Check the answer' })),
  };
}

beforeEach(() => startTexts(questionTexts));
afterEach(cleanup);

describe('every kind of question', () => {
  it.each([
    [choice, 'Choose one answer'],
    [multiple, 'Choose at least one answer'],
    [ordering, 'Move the items, or say that the order is correct'],
    [matching, 'Choose an answer in every row'],
    [numeric, 'Enter a number from 0 to 400'],
  ])(
    'explains an empty answer, moves the focus there and hands nothing in ($kind)',
    async (question, message) => {
      const { check, onSubmit } = ask(question);
      await check();
      expect(document.activeElement?.textContent).toBe(` Error: ${message}`);
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );

  it.each([choice, multiple, ordering, matching, numeric])(
    'names the group by its prompt ($kind)',
    (question) => {
      ask(question);
      expect(screen.getByRole('group', { name: 'Which is it?' })).toBeTruthy();
    },
  );
});

describe('a choice', () => {
  it('shows the options in the order given and hands in the permanent number picked by keyboard', async () => {
    const { user, onSubmit } = ask(choice);
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'server',
      'laptop',
      'phone',
    ]);
    await user.tab();
    await user.keyboard('[Space]{Enter}');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', picked: 3 });
  });

  it('tells the verdict once, marks each option in words and can no longer be changed', async () => {
    const { user, check, onSubmit } = ask(choice);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await user.click(screen.getByRole('radio', { name: 'Laptop' }));
    await check();
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toContain('Incorrect');
    expect(screen.getByRole('radio', { name: /Laptop.*Your choice – incorrect/ })).toBeTruthy();
    const right = screen.getByRole('radio', { name: /Server.*Correct, not chosen/ });
    expect(screen.getByText('Why laptop')).toBeTruthy();
    await user.click(right);
    expect(right).toHaveProperty('checked', false);
    await user.click(screen.getByRole('button', { name: 'Answered' }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('keeps the focus on the button that checked the answer', async () => {
    const { user, check } = ask(choice);
    await user.click(screen.getByRole('radio', { name: 'Server' }));
    await check();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Answered' }));
  });
});

describe('a multiple choice', () => {
  it('hands in what is ticked, ascending, without what was unticked', async () => {
    const { user, check, onSubmit } = ask(multiple);
    await user.click(screen.getByRole('checkbox', { name: 'Server' }));
    await user.click(screen.getByRole('checkbox', { name: 'Phone' }));
    await user.click(screen.getByRole('checkbox', { name: 'Laptop' }));
    await user.click(screen.getByRole('checkbox', { name: 'Server' }));
    await check();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ kind: 'multiple', picked: [1, 2] });
    expect(screen.getByRole('status').textContent).toContain('Correct');
    expect(screen.getByText('Why server')).toBeTruthy();
  });
});

describe('an ordering', () => {
  const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);

  it('moves an item by its button as often as it is pressed and tells the new place', async () => {
    const { user, check, onSubmit } = ask(ordering);
    await user.click(screen.getByRole('button', { name: 'Move down: Server' }));
    expect(shown()).toEqual(['Laptop', 'Server', 'Phone']);
    expect(screen.getByText('Server: position 2 of 3')).toBeTruthy();
    await user.keyboard('{Enter}');
    await check();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ kind: 'ordering', order: [1, 2, 3] });
    expect(screen.getByText('Because of manufacture')).toBeTruthy();
  });

  it('takes the order as shown only when the learner says so, then shows the right one', async () => {
    const { user, check, onSubmit } = ask(ordering);
    await user.click(screen.getByRole('button', { name: 'The order is correct' }));
    await check();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ kind: 'ordering', order: [3, 1, 2] });
    expect(screen.getByText('The correct order')).toBeTruthy();
    expect(screen.getAllByText('Wrong place')).toHaveLength(3);
  });

  it('does not move the first item up', async () => {
    const { user } = ask(ordering);
    await user.click(screen.getByRole('button', { name: 'Move up: Server' }));
    expect(shown()).toEqual(['Server', 'Laptop', 'Phone']);
  });
});

describe('a matching', () => {
  it('hands in pairs ascending by option and shows the right target beside a wrong one', async () => {
    const { user, check, onSubmit } = ask(matching);
    await user.selectOptions(screen.getByLabelText('Server'), 'Longer life');
    await user.selectOptions(screen.getByLabelText('Phone'), 'Longer life');
    await check();
    expect(onSubmit).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Laptop'), 'Longer life');
    await check();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      kind: 'matching',
      pairs: [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    });
    expect(screen.getByText('Correct answer: Less power')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Partly correct');
  });
});

describe('a number', () => {
  it('reads what is typed, names the known error and shows the right answer', async () => {
    const { user, onSubmit } = ask(numeric);
    await user.type(screen.getByLabelText('Your answer, in kg'), '49,0{Enter}');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ kind: 'numeric', value: 49 });
    const group = screen.getByRole('group', { name: 'Which is it?' });
    expect(within(group).getByRole('textbox')).toHaveProperty('readOnly', true);
    expect(screen.getByText('You left out the rest')).toBeTruthy();
    expect(screen.getByText('Correct answer: 64\u00A0kg', { normalizer: (text) => text })).toBeTruthy();
  });

  it.each(['500', 'many'])('does not take %j for an answer', async (text) => {
    const { user, check, onSubmit } = ask(numeric);
    await user.type(screen.getByLabelText('Your answer, in kg'), text);
    await check();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('an answer without feedback', () => {
  it('is locked but neither marked nor explained', () => {
    render(
      <QuestionForm
        question={choice}
        namespace="lesson"
        order={[1, 2, 3]}
        answer={{ kind: 'choice', picked: 1 }}
        score={null}
        onSubmit={() => undefined}
        footer={<a href="#next">Next</a>}
      />,
    );
    expect(screen.getByRole('radio', { name: 'Laptop' })).toHaveProperty('checked', true);
    expect(screen.queryByText('Why laptop')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('link', { name: 'Next' })).toBeTruthy();
  });
});
