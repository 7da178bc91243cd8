import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { course } from '../../modules/course';
import { ROOT } from './load-course';

const factSchema = v.strictObject({
  /** How far the fact was read: `conflict` where sources disagree and the course says so. */
  mark: v.string(),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The fact in our own words, with figure and year. */
  states: v.pipe(v.string(), v.minLength(1)),
});
export type Fact = v.InferOutput<typeof factSchema>;

const registerSchema = v.record(v.string(), factSchema);
const evidenceSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));

/** The facts that one block or question rests on. */
export interface Evidence {
  readonly module: string;
  /** A lesson, or `quiz`. */
  readonly part: string;
  /** Id of a block, or of a question. */
  readonly id: string;
  readonly facts: readonly string[];
}

const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(ROOT, 'modules', ...path), 'utf8'));

function readEvidence(module: string): Evidence[] {
  if (!existsSync(join(ROOT, 'modules', module, 'evidence.json'))) return [];
  const parts = Object.entries(v.parse(evidenceSchema, readJson(module, 'evidence.json')));
  return parts.flatMap(([part, entries]) =>
    Object.entries(entries).map(([id, facts]) => ({ module, part, id, facts })),
  );
}

/** The register of facts, and what rests on them in each module. */
export const loadEvidence = (): {
  readonly register: ReadonlyMap<string, Fact>;
  readonly evidence: readonly Evidence[];
} => ({
  register: new Map(Object.entries(v.parse(registerSchema, readJson('facts.json')))),
  evidence: course.modules.flatMap(readEvidence),
});
