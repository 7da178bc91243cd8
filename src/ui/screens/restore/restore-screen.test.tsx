// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startTexts } from '../../text/testing/start-texts';
import { RestoreScreen } from './restore-screen';

beforeAll(() => startTexts({}));
afterEach(cleanup);

const KEPT_AT = new Date(2026, 4, 1, 14, 32).getTime();

it.each([
  [1, 'This device kept your work on 1 May 2026 at 14:32: one lesson done.'],
  [3, 'This device kept your work on 1 May 2026 at 14:32: 3 lessons done.'],
])(
  'the question says when this device kept its record, and how much is in it: %i lessons',
  (lessons, text) => {
    render(<RestoreScreen cause="empty" keptAt={KEPT_AT} lessons={lessons} onAnswer={() => undefined} />);
    expect(screen.getByText(text)).toBeTruthy();
  },
);
