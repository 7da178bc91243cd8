import { expect, it } from 'vitest';
import { namePackage } from './package-name';

const name = (identifier: string, ...modules: string[]) => namePackage('course', { identifier, modules });

it('is the same whatever the order of the modules, and whether the usual identifier is written down', () => {
  expect(name('', 'welcome', 'loops')).toBe('course loops welcome');
  expect(name('course', 'loops', 'welcome')).toBe('course loops welcome');
});

it('is another for a second copy of the course, and for other modules', () => {
  const names = [name('', 'welcome'), name('second', 'welcome'), name('', 'welcome', 'loops')];
  expect(new Set(names).size).toBe(3);
});
