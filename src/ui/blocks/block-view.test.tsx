// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../engine/scoring/answer';
import type { PlainBlock } from './block-props';
import { BlockView } from './block-view';
import { ContentLinks } from '../text/content-links';
import { createMemoryNotes, NotesContext } from './notes-context';
import { sampleBlocks as blocks } from './testing/sample-blocks';
import { startTexts } from '../text/testing/start-texts';

const source = {
  authors: 'Boavizta',
  title: 'Footprint data',
  year: 2023,
  publisher: 'Boavizta',
  url: 'https://example.org/data',
  language: 'en',
};

function Shown({ block, onAnswer }: { block: PlainBlock; onAnswer: (answer: Answer) => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <BlockView
      block={block}
      namespace="lesson"
      answer={answer}
      onAnswer={(given) => {
        onAnswer(given);
        setAnswer(given);
      }}
    />
  );
}

const openTerm = vi.fn<(term: string) => void>();
function show(block: PlainBlock, notes = createMemoryNotes()) {
  const onAnswer = vi.fn<(answer: Answer) => void>();
  const links = {
    terms: ['e-waste'] as const,
    sources: ['boavizta2023'] as const,
    openTerm,
    source: () => source,
  };
  const { container } = render(
    <NotesContext value={notes}>
      <ContentLinks value={links}>
        <Shown block={block} onAnswer={onAnswer} />
      </ContentLinks>
    </NotesContext>,
  );
  return { onAnswer, container, user: userEvent.setup() };
}

beforeEach(() => {
  openTerm.mockClear();
  const parts = ['one', 'two', 'r1', 'r2', 'r1.one', 'r1.two', 'r2.one', 'r2.two', 'one.text', 'two.text'];
  startTexts({
    ...Object.fromEntries(
      [...parts, 'title', 'alt', 'intro', 'text', 'prompt'].map((part) => [`b.${part}`, `The ${part}`]),
    ),
    'b.p1': 'All <term-e-waste>electronic waste</term-e-waste>',
    'b.p2': 'says <link-boavizta2023>the data set</link-boavizta2023>',
    'b.unit': '%',
    'b.low': 'You said less.',
    'b.high': 'You said more.',
    'b.near': 'You were close.',
    'b.reveal': 'It is most of it.',
    'b.one.then': 'What follows from one',
    'b.two.then': 'What follows from two',
  });
});
afterEach(cleanup);

describe('every block', () => {
  it.each(Object.values(blocks))('sets no style attribute and leaves no text out ($kind)', (block) => {
    const { container } = show(block);
    expect(container.querySelector('[style]')).toBeNull();
    expect(container.textContent).not.toMatch(/\bb\.\w/);
    expect(container.textContent).not.toBe('');
  });
});

describe('a text', () => {
  it('turns its marked words into a button for the glossary and a safe link to the source', async () => {
    const { user } = show(blocks.text);
    await user.click(screen.getByRole('button', { name: 'electronic waste' }));
    expect(openTerm).toHaveBeenCalledExactlyOnceWith('e-waste');
    const link = screen.getByRole('link', { name: /the data set.*opens in a new tab/ });
    expect(link.getAttribute('href')).toBe(source.url);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('a term', () => {
  it.each(['{Enter}', ' '])('opens the glossary by the keyboard too: %j', async (key) => {
    const { user } = show(blocks.text);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('electronic waste');
    await user.keyboard(key);
    expect(openTerm).toHaveBeenCalledExactlyOnceWith('e-waste');
  });
});

describe('a case', () => {
  it('names the country in the language of the learner, the year and the source', () => {
    show(blocks.case);
    expect(screen.getByText('Kenya')).toBeTruthy();
    expect(screen.getByText('2023')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Footprint data/ })).toBeTruthy();
  });
});

describe('a chart', () => {
  it('gives all its numbers as a table too', () => {
    show(blocks.chart);
    const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
    expect(rows).toEqual(['ItemThe oneThe two', 'The r18020', 'The r21684']);
  });

  it('reads the bar out that is chosen, at first the one that the title speaks of, and says the same in its name', async () => {
    const user = userEvent.setup();
    show(blocks.chart);
    const read = () => screen.getByText('·', { exact: false, selector: '[aria-hidden]' }).textContent;
    const nameChosen = () =>
      screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.labels?.[0]?.textContent;
    expect(read()).toBe('The r2 The one: 16% · The two: 84%');
    await user.click(screen.getByRole('radio', { name: /r1/ }));
    expect(read()).toBe('The r1 The one: 80% · The two: 20%');
    expect(nameChosen()).toContain('The one: 80% · The two: 20%');
  });
});

describe('a figure', () => {
  it('tells in words what a picture would have shown when it cannot be loaded', async () => {
    show(blocks.figure);
    expect(await screen.findByText(/could not be loaded. It shows: The alt/)).toBeTruthy();
  });
});

describe('an estimate', () => {
  it('shows nothing of the answer before, and the sentence for a low estimate after', async () => {
    const { user, onAnswer, container } = show(blocks.estimate);
    expect(container.textContent).not.toContain('80');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '45' } });
    await user.click(screen.getByRole('button', { name: 'Show the figure' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'numeric', value: 45 });
    expect(screen.getByText('You said less.')).toBe(document.activeElement);
    expect(document.activeElement?.textContent).toContain('You said 45%; the figure is 80%.');
    expect(screen.getByText('It is most of it.')).toBeTruthy();
  });

  it.each([
    ['76', 'You were close.'],
    ['86', 'You said more.'],
  ])('answers an estimate of %s with its own sentence', async (value, sentence) => {
    const { user } = show(blocks.estimate);
    fireEvent.change(screen.getByRole('slider'), { target: { value } });
    await user.click(screen.getByRole('button', { name: 'Show the figure' }));
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('a decision', () => {
  it('asks for a choice before it is taken', async () => {
    const { user, onAnswer } = show(blocks.decision);
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent?.trim()).toBe('Choose an option first, then press “Decide”');
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe(document.activeElement?.id);
  });

  it('shows what follows from the choice first and keeps the other to be opened', async () => {
    const { user, onAnswer } = show(blocks.decision);
    await user.click(screen.getByRole('radio', { name: 'The two' }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', picked: 2 });
    expect(screen.getByText('What follows from two').parentElement).toBe(document.activeElement);
    expect(screen.getByText('What follows from one').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a reflection', () => {
  it('keeps the note in the store of this device and shows it again', async () => {
    const notes = createMemoryNotes();
    const { user } = show(blocks.reflection, notes);
    await user.type(screen.getByRole('textbox', { name: 'The prompt' }), 'Two points');
    expect(await screen.findByText('Kept on this device')).toBeTruthy();
    cleanup();
    show(blocks.reflection, notes);
    expect(await screen.findByDisplayValue('Two points')).toBeTruthy();
  });

  it('says so when the device keeps nothing', async () => {
    const write = () => Promise.reject(new Error('full'));
    const { user } = show(blocks.reflection, { ...createMemoryNotes(), write });
    await user.type(screen.getByRole('textbox'), 'x');
    expect(await screen.findByText('This device does not let the course keep your note.')).toBeTruthy();
  });
});
