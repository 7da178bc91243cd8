import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/content/drawing';
import { drawing as eWasteFlows } from '../circular-ict/e-waste-flows';
import { drawing as lifeCycle } from '../circular-ict/life-cycle';
import { drawing as ownership } from '../circular-ict/ownership';
import { drawing as rLadder } from '../circular-ict/r-ladder';
import { drawing as threeLevels } from '../circular-ict/three-levels';
import { drawing as valueHill } from '../circular-ict/value-hill';
import { drawing as buildingBlocks } from '../guide/building-blocks';
import { drawing as contractTimeline } from '../guide/contract-timeline';
import { drawing as guideLevels } from '../guide/guide-levels';
import { drawing as jointBuying } from '../guide/joint-buying';
import { drawing as marketDialogue } from '../guide/market-dialogue';
import { drawing as tenderStages } from '../guide/tender-stages';
import { drawing as clauseMap } from '../l1061/clause-map';
import { drawing as devicePassport } from '../l1061/device-passport';
import { drawing as fourPlaces } from '../l1061/four-places';
import { drawing as lastJourney } from '../l1061/last-journey';
import { drawing as needsLadder } from '../l1061/needs-ladder';
import { drawing as coursePath } from '../welcome/course-path';
import { drawing as ministryFleet } from '../welcome/ministry-fleet';
import { drawing as capstoneOpening } from '../capstone/opening';
import { drawing as circularOpening } from '../circular-ict/opening';
import { drawing as guideOpening } from '../guide/opening';
import { drawing as l1061Opening } from '../l1061/opening';
import { drawing as welcomeOpening } from '../welcome/opening';
import { drawing as copperLoop } from './copper-loop';

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'circular-ict/e-waste-flows': eWasteFlows,
  'circular-ict/life-cycle': lifeCycle,
  'circular-ict/ownership': ownership,
  'circular-ict/r-ladder': rLadder,
  'circular-ict/three-levels': threeLevels,
  'circular-ict/value-hill': valueHill,
  'guide/building-blocks': buildingBlocks,
  'guide/contract-timeline': contractTimeline,
  'guide/guide-levels': guideLevels,
  'guide/joint-buying': jointBuying,
  'guide/market-dialogue': marketDialogue,
  'guide/tender-stages': tenderStages,
  'l1061/clause-map': clauseMap,
  'l1061/device-passport': devicePassport,
  'l1061/four-places': fourPlaces,
  'l1061/last-journey': lastJourney,
  'l1061/needs-ladder': needsLadder,
  'welcome/course-path': coursePath,
  'welcome/ministry-fleet': ministryFleet,
  'capstone/opening': capstoneOpening,
  'circular-ict/opening': circularOpening,
  'guide/opening': guideOpening,
  'l1061/opening': l1061Opening,
  'welcome/opening': welcomeOpening,
  'shared/copper-loop': copperLoop,
};
const CASES = Object.entries(DRAWINGS).flatMap(([name, drawing]) =>
  (['ltr', 'rtl'] as const).map((direction) => ({ name, drawing, direction })),
);

const draw = (
  { Picture }: Drawing,
  direction: 'ltr' | 'rtl',
  label = (id: string) => `«${id}»`,
  titleId = 'name',
) => renderToStaticMarkup(createElement(Picture, { label, titleId, direction }));

/** Horizontal positions of the words. */
const wordsAt = (markup: string) => [...markup.matchAll(/<tspan x="([^"]+)"/g)].map(([, x]) => Number(x));

test('every drawing in the folders is in this list', () => {
  const files = Object.entries(
    import.meta.glob<{ drawing?: Drawing }>('../*/*.tsx', { eager: true }),
  ).flatMap(([path, file]) => (file.drawing === undefined ? [] : [path]));
  expect(files).toHaveLength(Object.keys(DRAWINGS).length);
});

describe.each(CASES)('$name, $direction', ({ drawing, direction }) => {
  test('shows each of its labels and asks for no other', () => {
    const asked = new Set<string>();
    const markup = draw(drawing, direction, (id) => {
      asked.add(id);
      return `«${id}»`;
    });
    expect([...asked].toSorted()).toEqual([...drawing.labels].toSorted());
    for (const id of drawing.labels) expect(markup.split(`«${id}»`)).toHaveLength(2);
  });

  test('is a picture with a name, or hidden when it has none', () => {
    expect(draw(drawing, direction)).toMatch(/^<svg[^>]* role="img" aria-labelledby="name"/);
    const decoration = draw(drawing, direction, undefined, '');
    expect(decoration).toMatch(/^<svg[^>]* aria-hidden="true"/);
    expect(decoration).not.toContain('role=');
  });

  test('has no style attribute, no colour of its own and no broken number', () => {
    const markup = draw(drawing, direction);
    expect(markup).not.toMatch(/ style=|(?:fill|stroke)="|NaN|undefined/);
  });

  test('has one copper thing to look at', () => {
    expect(draw(drawing, direction)).toMatch(/class="[^"]*copper/);
  });
});

test.each(Object.entries(DRAWINGS))('%s mirrors its picture but not its words', (_name, drawing) => {
  const ltr = draw(drawing, 'ltr');
  const rtl = draw(drawing, 'rtl');
  const width = Number(/viewBox="0 0 (\d+)/.exec(ltr)?.[1]);
  expect(rtl).toContain(`<g transform="translate(${width} 0) scale(-1 1)">`);
  expect(ltr).not.toContain('scale(-1 1)');
  expect(wordsAt(rtl)).toEqual(wordsAt(ltr).map((x) => width - x));
});
