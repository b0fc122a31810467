import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../i18n';
import { loadUsageMessages } from '../../../i18n/dashboard';
import { loadMessages } from '../../../i18n/messages';
import { barText, howMuch, mbText, whenText } from './words';

const now = Date.parse('2026-11-21T10:00:00+09:00');
const words = { m: await loadMessages('en'), u: await loadUsageMessages('en'), now };

it.each([
  [0, '0 MB'],
  [0.4, '0 MB'],
  [40.4, '40 MB'],
  [99.6, '100 MB'],
  [100, '0.10 GB'],
  [842, '0.84 GB'],
  [9994, '9.99 GB'],
  [12_340, '12.3 GB'],
  [120_000, '120.0 GB'],
])('%d MB: %s', (MB, expected) => expect(mbText(words, MB, 1000)).toBe(expected));

it('counts a GB as the carrier does', () => expect([mbText(words, 2048, 1024), mbText(words, 102, 1024)]).toEqual(['2.00 GB', '102 MB']));

describe('whenText', () => {
  it.each([
    ['day', '2026-11-02', '2 Nov'],
    ['day', '2025-11-02', '2 Nov 2025'],
    ['week', '2026-11-02', 'Week of 2 Nov'],
    ['month', '2026-11', 'Nov 2026'],
  ] as const)('%s %s: %s', (span, id, expected) => expect(whenText(words, span, id, true)).toBe(expected));
  it('is short below a chart', () => expect(whenText(words, 'week', '2026-11-02', false)).toBe('2 Nov'));
});

describe('howMuch', () => {
  it.each([
    [{ share: 0, estimated: false }, 'not read'],
    [{ MB: 0, share: 1, estimated: false }, '0 MB'],
    [{ MB: 1500, share: 1, estimated: false }, '1.50 GB'],
    [{ MB: 1500, share: 1, estimated: true }, 'about 1.50 GB'],
    [{ MB: 1500, share: 0.5, estimated: true }, 'at least 1.50 GB'],
  ])('%j: %s', (bar, expected) => expect(howMuch(words, { id: '2026-11-02', ...bar }, 1000)).toBe(expected));
  it('with its day', () => expect(barText(words, 'day', { id: '2026-11-02', share: 0, estimated: false }, 1000)).toBe('2 Nov: not read'));

  it.each(LANGUAGES)('$id: what was not seen is never an amount, what was always one', async ({ id }) => {
    const own = { m: await loadMessages(id), u: await loadUsageMessages(id), now };
    fc.assert(
      fc.property(
        fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (MB, share, estimated) => {
          const said = howMuch(own, { id: '2026-11-02', ...(MB === undefined ? {} : { MB }), share, estimated }, 1000);
          expect(said).not.toMatch(/NaN|undefined|Infinity|-/);
          if (MB === undefined) expect(said).not.toMatch(/\d/);
          else expect(said).toMatch(/\d (MB|GB)$/);
        },
      ),
    );
  });
});
