import type { Connection } from '../../src/app/connect-course';
import type { Question } from '../../src/content/types';
import type { CourseEvent } from '../../src/engine/course/course-events';
import { moduleStateOf } from '../../src/engine/course/course-state';
import { startAttempt } from '../../src/engine/quiz/start-attempt';
import { deriveResult } from '../../src/engine/scoring/derive-result';
import { scoreAnswer } from '../../src/engine/scoring/score-answer';
import { listItems, toOpenLesson } from '../../src/ui/screens/lesson/list-items';
import { answerQuestion } from './answer-question';
import { labCourse, type LabLesson } from './lab-course';
import type { Visit } from './quirk';

/** Words with all that stored texts stumble over. */
const DESCRIPTION = 'Which is "reuse" & why: A + B or\nC <D>?';

type Block = LabLesson['lesson']['blocks'][number];

const mark = (question: Question, isRight: boolean) => {
  const answer = answerQuestion(question, isRight);
  const score = scoreAnswer(question, answer);
  if (!score) throw new Error(`${question.id} cannot be answered so`);
  return {
    question,
    answer,
    score,
    description: DESCRIPTION,
    namespace: 'lab/first',
    latency: 75.5,
    at: Date.now(),
  };
};

/** What a learner does, told to the course as the screens tell it. */
export function createLearner({ actor }: Pick<Connection, 'actor'>, { page }: Visit) {
  const send = (event: CourseEvent) => {
    page.phase = 'acting';
    actor.send(event);
    page.phase = 'open';
  };
  const stateOf = (module: number) => moduleStateOf(actor.getSnapshot().context.state, module);
  const lessonAt = (at: number): LabLesson => {
    const lesson = labCourse.lessons[at];
    if (!lesson) throw new Error(`there is no lesson ${at}`);
    return lesson;
  };

  const answerBlock = (block: Block): void => {
    if (block.kind === 'question') send({ type: 'practice.answered', ...mark(block.question, true) });
    if (block.kind === 'estimate')
      send({ type: 'item.answered', item: block.n, answer: { kind: 'numeric', value: block.max } });
    if (block.kind === 'decision')
      send({
        type: 'item.answered',
        item: block.n,
        answer: { kind: 'choice', picked: block.options[0]?.n ?? 0 },
      });
  };
  const openLesson = (at: number): LabLesson => {
    const { module, n, lesson } = lessonAt(at);
    send({ type: 'place.changed', place: { kind: 'lesson', module, lesson: n } });
    send({ type: 'lesson.opened', ...toOpenLesson(lesson, module, n, labCourse.packaged) });
    return lessonAt(at);
  };

  return {
    openLesson,
    speak: (language: string) => send({ type: 'language.changed', language }),
    /** Opens a lesson and answers what its first asking block asks. */
    answerFirst: (at: number) => {
      const { lesson } = openLesson(at);
      const first = lesson.blocks.find((block) => listItems({ ...lesson, blocks: [block] }).length > 0);
      if (first) answerBlock(first);
    },
    takeLesson: (at: number) => {
      for (const block of openLesson(at).lesson.blocks) answerBlock(block);
      send({ type: 'lesson.reached' });
    },
    /** Takes the quiz with so many wrong answers, the first ones. */
    takeQuiz: (seed: number, wrong: number) => {
      const { module, quiz } = labCourse.quiz;
      const { seen, attempt: last } = stateOf(module).quiz;
      const attempt = startAttempt(quiz, seed, new Set([...seen, ...(last?.items ?? [])]));
      const items = attempt.items.flatMap((n) => quiz.items.find((item) => item.n === n) ?? []);
      send({ type: 'place.changed', place: { kind: 'quiz', module } });
      send({ type: 'attempt.started', module, attempt });
      for (const [at, item] of items.entries())
        send({ type: 'question.answered', module, ...mark(item, at >= wrong) });
      const { answers = new Map() } = stateOf(module).quiz.attempt ?? {};
      send({ type: 'attempt.finished', module, percent: deriveResult(items, answers).percent });
    },
  };
}

export type Learner = ReturnType<typeof createLearner>;
