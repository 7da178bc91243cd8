import { describe, expect, it } from 'vitest';
import { sampleObjective, sampleSnapshot } from '../testing/samples';
import { noteSent, planFacts, type PlanInput } from './plan-facts';
import { EMPTY_DOCUMENT } from './state-document';

const { sent } = EMPTY_DOCUMENT;
const plan = (input: Partial<PlanInput>) =>
  planFacts({
    snapshot: sampleSnapshot({ progress: 0 }),
    sent,
    hasVerdict: false,
    isEnding: false,
    ...input,
  });
const verdict = (status: 'passed' | 'failed', score = 84) =>
  sampleSnapshot({ progress: 1, verdict: { status, score } });

describe('what a state adds to the record', () => {
  it('is progress in steps of ten, never 100 and never after completion', () => {
    const at = (progress: number, before: number) =>
      plan({ snapshot: sampleSnapshot({ progress }), sent: { ...sent, progress: before } });
    expect(at(0.09, 0)).toEqual([]);
    expect(at(0.17, 0)).toEqual([{ kind: 'progressed', percent: 17 }]);
    expect(at(0.19, 17)).toEqual([]);
    expect(at(0.2, 17)).toEqual([{ kind: 'progressed', percent: 20 }]);
    expect(at(0.1, 20)).toEqual([]);
    expect(at(1, 90)).toEqual([]);
    expect(plan({ snapshot: sampleSnapshot({ progress: 0.5 }), sent: { ...sent, completed: true } })).toEqual(
      [],
    );
  });

  it('is completion before a pass, and a module once it is done', () => {
    const objectives = [sampleObjective({ status: 'completed', score: null }), sampleObjective({ id: 'b' })];
    expect(plan({ snapshot: { ...verdict('passed'), objectives } })).toEqual([
      { kind: 'module', id: 'basics', score: null },
      { kind: 'completed' },
      { kind: 'passed', score: 84 },
    ]);
  });

  it('is no failure before the end while a try is left, none that is no better, and nothing against a verdict that was told', () => {
    const told = { ...sent, completed: true };
    const failed = verdict('failed', 40);
    expect(plan({ snapshot: failed, sent: told })).toEqual([]);
    expect(plan({ snapshot: failed, sent: told, isEnding: true })).toEqual([{ kind: 'failed', score: 40 }]);
    expect(plan({ snapshot: { ...failed, isComplete: true }, sent: told })).toEqual([
      { kind: 'failed', score: 40 },
    ]);
    expect(plan({ snapshot: failed, sent: { ...told, failed: 40 }, isEnding: true })).toEqual([]);
    expect(plan({ snapshot: failed, sent: { ...told, passed: 80 }, isEnding: true })).toEqual([]);
    expect(plan({ snapshot: verdict('passed'), sent: told, hasVerdict: true })).toEqual([]);
  });

  it('is nothing once it is on record', () => {
    const snapshot = { ...verdict('passed'), objectives: [sampleObjective({ status: 'passed' })] };
    const after = plan({ snapshot }).reduce(noteSent, sent);
    expect(plan({ snapshot, sent: after, isEnding: true })).toEqual([]);
  });
});
