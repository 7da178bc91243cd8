import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROFILES } from '../src/content/package-options';
import { fail, succeed, type Result } from '../src/content/result';
import { ensureBuild } from './build/ensure-build';
import { showState } from './check-state';
import { describeSets } from './describe-set';
import { loadCourseFacts } from './load-course-facts';
import { makePackages, writePackages } from './make-packages';
import type { Choices } from './options/choices';
import { readFlags, splitList } from './options/flags';
import { parseChoices } from './options/parse-choices';
import { deriveGuides } from './recipes/derive-guide';
import { describeGuide } from './recipes/describe-guide';
import { LMS_IDS } from './recipes/recipes';
import { runCommand } from './run-command';
import { showSize } from './show-size';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const HELP = `Makes packages of the course.

  npm run package -- [choices]

  --lms NAME          the settings of a recipe, unless you choose others:
                      ${LMS_IDS.join(', ')}
  --profile NAME      ${PROFILES.join(', ')}; several with commas (all)
  --modules A,B       only these modules (all)
  --languages A,B     only these languages; the first is the default (all)
  --pass-mark N       whole per cent, 1 to 100 (the mark of the course)
  --attempts N        finished attempts allowed at a graded quiz, 1 to 99 (without limit)
  --locked-order      lessons open one after the other
  --no-interactions   answers are not reported one by one
  --identifier NAME   what the identifiers in the manifest begin with, for a second copy in one LMS (the id of the course)
  --title TEXT        what the LMS shows, at most 200 characters (the title of the course)
  --reporting WORD    passed: passed or failed and the score; completed: completed alone and the score (passed)
  --failure WORD      told to the LMS below the pass mark while a try is left: incomplete or failed (incomplete)
  --finish            end the attempt when the course is complete
  --passport WORD     what is read of a progress passport in an LMS: none, lessons or all (lessons)
  --split             a package for each module, and a list of them
  --out DIR           folder for the packages (dist/packages)
  --build DIR         take this finished build as it is
  --help              this text
`;

const readArguments = (args: string[]) =>
  parseArgs({
    args,
    options: {
      lms: { type: 'string' },
      profile: { type: 'string', multiple: true },
      modules: { type: 'string', multiple: true },
      languages: { type: 'string', multiple: true },
      'pass-mark': { type: 'string' },
      attempts: { type: 'string' },
      'locked-order': { type: 'boolean' },
      'no-interactions': { type: 'boolean' },
      identifier: { type: 'string' },
      title: { type: 'string' },
      reporting: { type: 'string' },
      failure: { type: 'string' },
      finish: { type: 'boolean' },
      passport: { type: 'string' },
      split: { type: 'boolean' },
      out: { type: 'string' },
      build: { type: 'string' },
      help: { type: 'boolean' },
    },
  }).values;

type Given = ReturnType<typeof readArguments>;

const readChoices = (given: Given): Choices =>
  readFlags({
    text: (flag) => given[flag],
    list: (flag) => given[flag]?.flatMap(splitList),
    isOn: (flag) => given[flag] === true,
  });

async function makeWanted(given: Given): Promise<Result<undefined, string>> {
  const course = await loadCourseFacts(ROOT);
  const choices = readChoices(given);
  const wanted = parseChoices(choices, course);
  if (!wanted.ok) return fail(wanted.error.message);
  const build = given.build === undefined ? await ensureBuild(ROOT) : succeed(resolve(given.build));
  if (!build.ok) return build;
  const made = await makePackages(ROOT, build.value, course, wanted.value);
  if (!made.ok) return made;
  const lists = choices.split ? describeSets(made.value, course) : [];
  const out = given.out === undefined ? join(ROOT, 'dist', 'packages') : resolve(given.out);
  try {
    await writePackages(out, [...made.value, ...lists]);
  } catch (error) {
    return fail(`cannot write to "${out}": ${error instanceof Error ? error.message : String(error)}`);
  }
  const show = (name: string) => relative(process.cwd(), join(out, name));
  for (const { name, bytes, state } of made.value)
    process.stdout.write(`${show(name)}  ${showSize(bytes.length)}, ${showState(state)}\n`);
  for (const { name } of lists) process.stdout.write(`${show(name)}\n`);
  const lms = LMS_IDS.find((id) => id === choices.lms);
  if (lms)
    for (const guide of deriveGuides(lms, wanted.value, course))
      process.stdout.write(`\n${describeGuide(lms, guide)}\n`);
  return succeed(undefined);
}

async function packageCourse(): Promise<Result<undefined, string>> {
  const given = readArguments(process.argv.slice(2));
  if (!given.help) return makeWanted(given);
  process.stdout.write(HELP);
  return succeed(undefined);
}

await runCommand(packageCourse);
