import { beforeAll, expect, test } from 'vitest';
import { i18n, startI18n } from '../../i18n/instance';
import { formatQuantity } from './format-quantity';

beforeAll(() => startI18n('en'));

test.each([
  [20, '%', '20%', '20\u202F%'],
  [20, '% of GDP', '20% of GDP', '20\u202F% of GDP'],
  [1000, 'kg', '1,000\u00A0kg', '1\u202F000\u00A0kg'],
  [2.5, '', '2.5', '2,5'],
])('%d with the unit “%s” is written as each language does', async (value, unit, english, french) => {
  await i18n.changeLanguage('en');
  expect(formatQuantity(value, unit)).toBe(english);
  await i18n.changeLanguage('fr');
  expect(formatQuantity(value, unit)).toBe(french);
});
