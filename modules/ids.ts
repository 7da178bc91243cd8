import type { glossary } from './glossary';
import type { objectives } from './objectives';
import type { bibliography } from './bibliography';

declare module '../src/content/ids' {
  interface CourseIds {
    objective: (typeof objectives)[number]['id'];
    source: keyof typeof bibliography;
    term: (typeof glossary)[number];
  }
}
