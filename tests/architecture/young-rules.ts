import { Visitor, type ESTree } from 'vite';
import type { BrowserName } from '../../src/app/build/oldest-browsers';
import { placeOf, type ParsedFile } from '../support/read-sources';

/** The first version of each browser that has something; null where none had it when the row was written. */
type Since = Readonly<Record<BrowserName, number | null>>;

const since = (chrome: number | null, firefox: number | null, safari: number | null): Since => ({
  chrome,
  firefox,
  safari,
});

/**
 * What browsers offer that the oldest supported ones do not have: `Name.member` of an object of the browser, `.method` called on anything,
 * `Name` made with `new` or called. Of the language itself the compiler refuses whatever is younger than `lib` in `tsconfig.json`.
 */
export const YOUNG: ReadonlyMap<string, Since> = new Map([
  ['AbortSignal.any', since(116, 124, 17.4)],
  ['BarcodeDetector', since(83, null, null)],
  ['CloseWatcher', since(126, null, null)],
  ['CSS.registerProperty', since(78, 128, 16.4)],
  ['Document.parseHTMLUnsafe', since(124, 128, 18)],
  ['EyeDropper', since(95, null, null)],
  ['Highlight', since(105, 140, 17.2)],
  ['Intl.Segmenter', since(87, 125, 14.1)],
  ['URL.canParse', since(120, 115, 17)],
  ['URL.parse', since(126, 126, 18)],
  ['URLPattern', since(95, 142, 26)],
  ['cookieStore.get', since(87, 140, 18.4)],
  ['cookieStore.set', since(87, 140, 18.4)],
  ['document.startViewTransition', since(111, 144, 18)],
  ['navigator.setAppBadge', since(81, null, 17)],
  ['navigator.userActivation', since(72, 120, 16.4)],
  ['requestIdleCallback', since(47, 55, null)],
  ['scheduler.postTask', since(94, 142, null)],
  ['scheduler.yield', since(129, 142, null)],
  ['showDirectoryPicker', since(86, null, null)],
  ['showOpenFilePicker', since(86, null, null)],
  ['showSaveFilePicker', since(86, null, null)],
  ['.bytes', since(132, 128, 18)],
  ['.checkVisibility', since(105, 106, 17.4)],
  ['.computedStyleMap', since(66, null, 16.4)],
  ['.getHTML', since(125, 128, 18)],
  ['.hidePopover', since(114, 125, 17)],
  ['.moveBefore', since(133, 144, null)],
  ['.requestClose', since(134, 139, 18.4)],
  ['.setHTMLUnsafe', since(124, 123, 17.4)],
  ['.showPopover', since(114, 125, 17)],
  ['.togglePopover', since(114, 125, 17)],
]);

/** Tests, builds and measures of texts run in Node, and so does what asks for it. */
export const runsInBrowser = ({ path, text }: Pick<ParsedFile, 'path' | 'text'>): boolean =>
  /^(?:src|modules|assets|scorm)\//.test(path) &&
  !/\.test\.tsx?$|\/build\/|\/testing\/|^src\/content\/measure\//.test(path) &&
  !/from 'node:/.test(text);

/** As in `'requestIdleCallback' in window`: whoever asks first does without it. */
function listAskedFor({ program }: ParsedFile): ReadonlySet<string> {
  const names = new Set<string>();
  new Visitor({
    BinaryExpression: ({ operator, left }: ESTree.BinaryExpression) => {
      if (operator === 'in' && left.type === 'Literal') names.add(String(left.value));
    },
  }).visit(program);
  return names;
}

/** Every use of something that is younger than the oldest supported browsers, and is not asked for in its file, as `path:line name`. */
export function listYoungFaults(file: ParsedFile): string[] {
  const asked = listAskedFor(file);
  const faults: string[] = [];
  const note = (name: string, node: { readonly start: number }) => {
    const member = name.split('.').at(-1) ?? '';
    if (YOUNG.has(name) && !asked.has(member)) faults.push(`${placeOf(file, node)} ${name}`);
  };
  const noteNamed = ({ callee, start }: ESTree.NewExpression | ESTree.CallExpression) => {
    if (callee.type === 'Identifier') note(callee.name, { start });
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
      note(`.${callee.property.name}`, { start });
  };
  new Visitor({
    CallExpression: noteNamed,
    NewExpression: noteNamed,
    MemberExpression: ({ object, property, start }: ESTree.MemberExpression) => {
      if (object.type === 'Identifier' && property.type === 'Identifier')
        note(`${object.name}.${property.name}`, { start });
    },
  }).visit(file.program);
  return faults;
}
