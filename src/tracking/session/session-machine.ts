import { assign, setup } from 'xstate';
import { fail, type Result } from '../../content/result';
import type { InteractionReport, OpenedRecord, RecordError, RecordSnapshot } from '../record-port';
import { noteOutcome, sessionActors, SLOW, THREW, type SaveOutcome } from './session-actors';
import { UNOPENED, type SessionContext, type SessionEvent, type SessionInput } from './session-context';

const types: { context?: SessionContext; events?: SessionEvent; input?: SessionInput } = {};
/** Seconds before each further try; the last one repeats. */
const BACK_OFF = [2, 5, 15, 30, 60] as const;

/**
 * One writer: changes gather for a second, then one save; a failed one is tried again without end. The port is called as soon as its
 * state is entered, so that a page that is leaving still gets its save out; not at all, not even to close, when another visit has the record.
 */
export const sessionMachine = setup({
  types,
  actors: sessionActors,
  actions: {
    keep: assign((_, snapshot: RecordSnapshot) => ({ snapshot, isDirty: true, isProbe: false })),
    report: ({ context }, interaction: InteractionReport) => {
      context.port.report(interaction);
    },
    markDirty: assign({ isDirty: true, isProbe: false }),
    probe: assign(({ context: { isProbe, isDirty } }) => ({ isProbe: isProbe || !isDirty })),
    noteSlow: assign(({ context }) => ({ error: context.error ?? SLOW })),
    hurry: assign({ isUrgent: true }),
    noteNetwork: assign((_, isOffline: boolean) => ({ isOffline })),
    beginSaving: assign({ isDirty: false, isUrgent: false }),
    noteOpening: assign((_, result: Result<OpenedRecord, RecordError>) =>
      result.ok ? { opened: result.value } : { error: result.error },
    ),
    noteSaving: assign(({ context }, outcome: SaveOutcome) => noteOutcome(context, outcome)),
  },
  guards: {
    hasFailed: ({ context }) => context.error !== null,
    isReview: ({ context }) => context.opened?.mode === 'review',
    canSave: ({ context }) => context.isDirty && context.snapshot !== null,
    mustHurry: ({ context }) => context.isDirty && context.isUrgent && context.snapshot !== null,
    hasLostNetwork: ({ context }) => context.error?.code === 'offline',
  },
  delays: {
    settling: 1000,
    slow: 8000,
    longestWait: 60_000,
    backOff: ({ context }) => 1000 * (BACK_OFF[Math.max(0, context.failures - 1)] ?? 60),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, ...UNOPENED }),
  initial: 'opening',
  on: {
    'record.changed': { actions: { type: 'keep', params: ({ event }) => event.snapshot } },
    'question.answered': {
      actions: [{ type: 'report', params: ({ event }) => event.interaction }, 'markDirty'],
    },
    'network.lost': { actions: { type: 'noteNetwork', params: true } },
    'network.returned': { actions: { type: 'noteNetwork', params: false } },
    'newer.found': '.reviewing',
    'page.gone': '.closing',
    'exit.requested': '.closing',
    'record.taken': '.closed',
  },
  states: {
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => context.port,
        onDone: { target: 'opened', actions: { type: 'noteOpening', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'noteOpening', params: fail(THREW) } },
      },
    },
    opened: {
      always: [
        { guard: 'hasFailed', target: 'failed' },
        { guard: 'isReview', target: 'reviewing' },
        { target: 'open' },
      ],
    },
    reviewing: { on: { 'record.changed': {}, 'question.answered': {} } },
    failed: { on: { 'question.answered': {}, 'page.gone': 'closed', 'exit.requested': 'closed' } },
    open: {
      initial: 'judging',
      on: {
        'page.hidden': { guard: 'canSave', target: 'saving' },
        'page.leaving': { guard: 'canSave', target: 'saving' },
        'exit.requested': { target: 'closing', actions: 'probe' },
        'retry.requested': { target: 'saving', actions: 'probe' },
      },
      states: {
        judging: {
          always: [
            { guard: 'hasFailed', target: 'retrying' },
            { guard: 'mustHurry', target: '#session.saving' },
            { target: 'idle' },
          ],
        },
        idle: { always: { guard: 'canSave', target: 'unsaved' } },
        unsaved: {
          after: { longestWait: '#session.saving' },
          initial: 'settling',
          states: {
            settling: {
              after: { settling: '#session.saving' },
              on: {
                'record.changed': {
                  target: 'settling',
                  reenter: true,
                  actions: { type: 'keep', params: ({ event }) => event.snapshot },
                },
              },
            },
          },
        },
        retrying: {
          after: { backOff: '#session.saving' },
          on: {
            'network.returned': {
              target: '#session.saving',
              actions: { type: 'noteNetwork', params: false },
            },
          },
        },
      },
    },
    saving: {
      entry: 'beginSaving',
      invoke: {
        src: 'save',
        input: ({ context }) => context,
        onDone: { target: 'open', actions: { type: 'noteSaving', params: ({ event }) => event.output } },
        onError: { target: 'open', actions: { type: 'noteSaving', params: { saved: fail(THREW), at: 0 } } },
      },
      after: { slow: { actions: 'noteSlow' } },
      on: { 'page.hidden': { actions: 'hurry' }, 'page.leaving': { actions: 'hurry' } },
    },
    closing: {
      entry: 'beginSaving',
      invoke: {
        src: 'close',
        input: ({ context }) => context,
        onDone: { target: 'ended', actions: { type: 'noteSaving', params: ({ event }) => event.output } },
        onError: { target: 'ended', actions: { type: 'noteSaving', params: { saved: fail(THREW), at: 0 } } },
      },
      after: { slow: { actions: 'noteSlow' } },
      on: { 'page.gone': {}, 'exit.requested': {} },
    },
    ended: { always: [{ guard: 'hasLostNetwork', target: 'open' }, { target: 'closed' }] },
    closed: { on: { '*': {} } },
  },
});
