import type { InteractionReport, ObjectiveReport, RecordSnapshot } from '../record-port';

export const sampleSnapshot = (changes: Partial<RecordSnapshot> = {}): RecordSnapshot => ({
  resume: '1abc-_.~',
  place: 'basics.what-counts',
  language: 'de',
  progress: 0.25,
  verdict: { status: 'incomplete' },
  isComplete: false,
  objectives: [],
  ...changes,
});

export const sampleObjective = (changes: Partial<ObjectiveReport> = {}): ObjectiveReport => ({
  id: 'basics',
  score: 70,
  status: 'incomplete',
  ...changes,
});

export const sampleInteraction = (changes: Partial<InteractionReport> = {}): InteractionReport => ({
  id: 'basics_q1',
  objective: 'basics',
  response: {
    type: 'choice',
    options: [
      { id: 'repair', n: 1 },
      { id: 'reuse-first', n: 27 },
    ],
  },
  pattern: { type: 'choice', options: [{ id: 'repair', n: 1 }] },
  share: 0.5,
  latency: 75,
  at: Date.UTC(2026, 4, 1, 12, 30, 5, 123),
  description: 'What comes first?',
  words: {
    namespace: 'basics/what-counts',
    prompt: 'q1.prompt',
    stem: 'q1',
    options: [{ id: 'repair' }, { id: 'reuse-first' }],
    targets: [],
  },
  index: 0,
  ...changes,
});

export const sampleNumeric = (changes: Partial<InteractionReport> = {}): InteractionReport =>
  sampleInteraction({
    id: 'basics_q2',
    response: { type: 'numeric', value: 2.5 },
    pattern: { type: 'numeric', answer: 2.5, min: 2, max: 3 },
    share: 1,
    ...changes,
  });
