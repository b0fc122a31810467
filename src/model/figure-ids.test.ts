import { expect, it } from 'vitest';
import { FIGURE_IDS } from './figure-ids';
import { FIGURES } from './figures';

it('names every figure of the table, in its order', () => expect(FIGURE_IDS).toEqual(Object.keys(FIGURES)));
