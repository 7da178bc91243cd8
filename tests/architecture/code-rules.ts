import { Visitor, type ESTree } from 'vite';
import { placeOf, type ParsedFile } from '../support/read-sources';

const MOST_LINES_OF_FUNCTION = 60;

/** Something in a file that must not be there. */
interface Fault {
  readonly start: number;
  readonly says: string;
}

type Report = (node: { readonly start: number }, says: string) => void;

const isNamed = (node: ESTree.Node, ...names: readonly string[]): boolean =>
  (node.type === 'Identifier' || node.type === 'JSXIdentifier') && names.includes(node.name);

const isConst = ({ typeAnnotation }: ESTree.TSAsExpression): boolean =>
  typeAnnotation.type === 'TSTypeReference' && isNamed(typeAnnotation.typeName, 'const');

/** `describe(…)` only groups tests, so what it is given is not held to the length of a function. */
const isGroup = ({ callee }: ESTree.CallExpression): boolean => {
  if (callee.type === 'MemberExpression') return isNamed(callee.object, 'describe');
  if (callee.type === 'CallExpression') return isGroup(callee);
  return isNamed(callee, 'describe');
};

/** Types are checked, not talked over. */
const typeRules = (report: Report) => ({
  TSAnyKeyword: (node: ESTree.TSAnyKeyword) => report(node, 'any'),
  TSAsExpression: (node: ESTree.TSAsExpression) => {
    if (!isConst(node)) report(node, 'a cast');
  },
  TSTypeAssertion: (node: ESTree.TSTypeAssertion) => report(node, 'a cast'),
  TSNonNullExpression: (node: ESTree.TSNonNullExpression) => report(node, 'a non-null assertion'),
});

/** Nothing of the page is made from strings or styled in passing. */
const markupRules = (report: Report) => ({
  JSXAttribute: ({ name, start }: ESTree.JSXAttribute) => {
    if (isNamed(name, 'style')) report({ start }, 'a style attribute');
    if (isNamed(name, 'dangerouslySetInnerHTML')) report({ start }, 'dangerouslySetInnerHTML');
  },
  Property: ({ key, start }: ESTree.ObjectProperty) => {
    if (isNamed(key, 'dangerouslySetInnerHTML')) report({ start }, 'dangerouslySetInnerHTML');
  },
  MemberExpression: ({ property, start }: ESTree.MemberExpression) => {
    if (isNamed(property, 'innerHTML', 'outerHTML', 'insertAdjacentHTML'))
      report({ start }, 'HTML from a string');
  },
});

/** The style sheet takes the mark off every summary; only the control of the kit shows that it opens. */
const controlRules = (report: Report) => ({
  JSXOpeningElement: ({ name, start }: ESTree.JSXOpeningElement) => {
    if (isNamed(name, 'details')) report({ start }, 'details outside src/ui/kit');
  },
});

const isI18nPackage = (source: ESTree.Node): boolean =>
  source.type === 'Literal' && /^(?:react-)?i18next$/.test(String(source.value));

/** i18next has its owners in `src/i18n`; everything else asks them. */
const textRules = (report: Report) => ({
  CallExpression: ({ callee, start }: ESTree.CallExpression) => {
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    if (isNamed(name, 't', 'useTranslation')) report({ start }, 'i18next outside src/i18n');
  },
  ImportDeclaration: ({ source, start }: ESTree.ImportDeclaration) => {
    if (isI18nPackage(source)) report({ start }, 'i18next outside src/i18n');
  },
  JSXOpeningElement: ({ name, start }: ESTree.JSXOpeningElement) => {
    if (isNamed(name, 'Trans')) report({ start }, 'Trans outside src/i18n');
  },
});

const consoleRule = (report: Report) => ({
  MemberExpression: ({ object, start }: ESTree.MemberExpression) => {
    if (isNamed(object, 'console')) report({ start }, 'console');
  },
});

function sizeRules(text: string, report: Report) {
  const groups = new Set<number>();
  const measure = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const lines = text.slice(start, end).split('\n').length;
    if (lines > MOST_LINES_OF_FUNCTION && !groups.has(start))
      report({ start }, `a function of ${lines} lines`);
  };
  return {
    CallExpression: (node: ESTree.CallExpression) => {
      if (isGroup(node)) for (const argument of node.arguments) groups.add(argument.start);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  };
}

const barrelRules = (path: string, report: Report) => ({
  ExportAllDeclaration: (node: ESTree.ExportAllDeclaration) => report(node, 'a re-export'),
  ExportNamedDeclaration: ({ source, start }: ESTree.ExportNamedDeclaration) => {
    if (source) report({ start }, 'a re-export');
  },
  Program: ({ start }: ESTree.Program) => {
    if (/\/index\.tsx?$/.test(path)) report({ start }, 'a file named index');
  },
});

const SILENCED =
  /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable|prettier-ignore|(?:v8|c8|istanbul) ignore/;

/** Everything in a file that the rules of the project forbid, as `path:line rule`. */
export function listCodeFaults(file: ParsedFile): string[] {
  const { path, text, program, comments } = file;
  const faults: Fault[] = comments.flatMap(({ start, value }) =>
    SILENCED.test(value) ? [{ start, says: 'a silenced check' }] : [],
  );
  const report: Report = ({ start }, says) => faults.push({ start, says });
  const isApp = path.startsWith('src/');
  const rules = [
    typeRules(report),
    markupRules(report),
    sizeRules(text, report),
    ...(path.startsWith('src/i18n/') ? [] : [textRules(report)]),
    ...(path.startsWith('src/ui/kit/') ? [] : [controlRules(report)]),
    ...(path.endsWith('.d.ts') ? [] : [barrelRules(path, report)]),
    ...(isApp && !path.includes('/build/') ? [consoleRule(report)] : []),
  ];
  for (const rule of rules) new Visitor(rule).visit(program);
  return faults.map((fault) => `${placeOf(file, fault)} ${fault.says}`);
}
