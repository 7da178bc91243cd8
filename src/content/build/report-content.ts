import { fileURLToPath } from 'node:url';
import { loadWholeCourse } from './load-whole-course';
import { reportBlocks } from './report-blocks';
import { reportLessons } from './report-lessons';
import { reportOptions, reportStructure } from './report-questions';

const heading = (text: string): string => `${text}\n${'='.repeat(text.length)}`;

const whole = await loadWholeCourse(fileURLToPath(new URL('../../..', import.meta.url)));
const names = new Intl.DisplayNames('en', { type: 'language' });
const parts = [
  heading('The structure'),
  reportStructure(whole),
  reportBlocks(whole),
  ...whole.languages.flatMap((language) => [
    heading(`${names.of(language) ?? language} (${language})`),
    reportLessons(whole, language),
    reportOptions(whole, language),
  ]),
];
process.stdout.write(`${parts.join('\n\n')}\n`);
