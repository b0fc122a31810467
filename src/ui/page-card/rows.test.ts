import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_CARD_MESSAGES } from '../../i18n/page-card';
import { FIGURE_IDS } from '../../model/figure-ids';
import type { Figure, LineScope, PageReading, Scope } from '../../model/reading';
import { groupsOf, leftOf, type Saying } from './rows';

const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const saying = (language: keyof typeof PAGE_CARD_MESSAGES = 'en', hideNumbers = false): Saying => ({ c: PAGE_CARD_MESSAGES[language], now: NOW, hideNumbers });
const none: Scope = { figures: [], days: [], months: [], unread: [] };
const gb = (value: number) => ({ value, unit: 'GB' as const, decimals: 2 });
const figure = (id: Figure['id'], value: Figure['value'], more: Partial<Figure> = {}): Figure => ({
  id,
  value,
  evidence: { label: '残り', text: `${id}!`, bound: 'row head' },
  ...more,
});
const line = (more: Partial<LineScope> = {}): LineScope => ({ ...none, ...more });
const reading = (more: Partial<PageReading> = {}): PageReading => ({ page: 'usage', lines: [], buckets: [], account: none, ...more });
const said = (one: PageReading, how = saying()) => groupsOf(one, how).map(({ title, rows }) => [title, ...rows.map(({ name, value }) => `${name}: ${value}`)]);

describe('a row', () => {
  it.each<[string, Figure, string]>([
    ['data as displayed', figure('remaining', gb(7.7)), 'Left: 7.70 GB'],
    ['packets', figure('used', { value: 12_345, unit: 'packets' }), 'Used: 12,345 packets'],
    ['money, with its month', figure('bill', 7_315, { month: '2026-10' }), 'Bill: ¥7,315 (Oct 2026)'],
    ['a day', figure('expiresOn', '2026-12-03'), 'Valid until: 3 Dec'],
    ['calls, in begun minutes', figure('talkUsed', 61), 'Calls made: 2 min'],
    ['a count', figure('smsUsed', 4), 'Texts sent: 4'],
    ['a state', figure('throttled', true), 'Speed is limited: yes'],
    ['a part of which nobody knows whether it is what is left', figure('gift', gb(1), { of: 'unknown' }), 'Gift: 1.00 GB'],
    ['a part that is what is left', figure('rollover', gb(1), { of: 'left' }), 'Carried over, what is left: 1.00 GB'],
    ['the page’s own words made safe', figure('plan', 'eximo\u202e　ポイ活\n'), 'Plan: eximo ポイ活'],
  ])('says %s', (_, given, expected) => expect(said(reading({ lines: [line({ figures: [given] })] }))).toEqual([[undefined, expected]]));

  it('has a place where the page shows it, and none where it is worked out or hidden', () => {
    const evidence = { label: '', text: '7.70GB', bound: 'data' as const };
    const [group] = groupsOf(
      reading({
        lines: [line({ figures: [figure('used', gb(1)), figure('remaining', gb(7.7), { evidence })], cycle: { start: '2026-11-01', end: '2026-11-30' } })],
      }),
      saying(),
    );
    expect(group?.rows.map(({ name, evidence: place }) => [name, place?.text])).toEqual([
      ['Used', 'used!'],
      ['Left', undefined],
      ['Last day of the cycle', undefined],
    ]);
  });

  it('hides money and digits where they are to be hidden', () => {
    const one = reading({ lines: [line({ number: '1234', figures: [figure('bill', 7_315)] }), line({ number: '5678', figures: [figure('used', gb(2))] })] });
    expect(said(one, saying('en', true))).toEqual([
      ['•••', 'Bill: ¥•••'],
      ['•••', 'Used: 2.00 GB'],
    ]);
  });
});

describe('groups', () => {
  const one = reading({
    lines: [
      line({ number: '1234', figures: [figure('used', gb(1)), figure('throttled', false), figure('asOf', '2026-11-21')] }),
      line({ label: '主回線', figures: [figure('used', gb(2))] }),
      line({ number: '9999' }),
    ],
    buckets: [
      { ...none, kind: 'shared', members: ['1234'], figures: [figure('remaining', gb(3))] },
      { ...none, kind: 'pack', label: 'データ追加', members: [], figures: [figure('remaining', gb(1))] },
    ],
    account: { ...none, figures: [figure('unpaid', 100)] },
  });

  it('are lines, what they share, the account; what says nothing is left out', () => {
    expect(said(one)).toEqual([
      ['••1234', 'Used: 1.00 GB'],
      ['主回線', 'Used: 2.00 GB'],
      ['Shared data ••1234', 'Left: 3.00 GB'],
      ['データ追加', 'Left: 1.00 GB'],
      ['Account', 'Unpaid: ¥100'],
    ]);
  });

  it.each([
    ['differs: 2.58GB, 2.60GB', 'The page gives more than one value: 2.58GB, 2.60GB'],
    ['above the total', 'More would be left than there is in all'],
    ['above the cycle', 'More would have been used today than in the whole cycle'],
    ['something newer', 'It could not be read for certain'],
  ])('say why something is not shown: %s', (reason, expected) => {
    const [group] = groupsOf(reading({ lines: [line({ unread: [{ figure: 'remaining', reason }] })] }), saying());
    expect(group).toEqual({ rows: [], unread: [{ name: 'Left', reason: expected }] });
  });

  it('name every figure in every language, whatever a page says', () => {
    const any = fc.record({
      id: fc.constantFrom(...FIGURE_IDS),
      value: fc.oneof(fc.boolean(), fc.string(), fc.integer(), fc.constant(gb(1))),
      evidence: fc.constant({ label: '', text: '', bound: 'term' as const }),
    });
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), fc.boolean(), (figures, language, hide) => {
        for (const { rows } of groupsOf(reading({ lines: [line({ figures: figures as Figure[] })] }), saying(language, hide)))
          for (const { name, value } of rows) expect([typeof name, name.length > 0, typeof value]).toEqual(['string', true, 'string']);
      }),
    );
  });
});

describe('what is left', () => {
  it.each<[string, PageReading, string | undefined]>([
    ['of the one line', reading({ lines: [line({ figures: [figure('remaining', gb(7.7))] })] }), '7.70 GB'],
    [
      'of the pool',
      reading({ lines: [line(), line()], buckets: [{ ...none, kind: 'shared', members: [], figures: [figure('remaining', gb(3))] }] }),
      '3.00 GB',
    ],
    [
      'of nothing where there are two',
      reading({ lines: [line({ figures: [figure('remaining', gb(1))] }), line({ figures: [figure('remaining', gb(2))] })] }),
      undefined,
    ],
    ['of no pack', reading({ buckets: [{ ...none, kind: 'pack', members: [], figures: [figure('remaining', gb(1))] }] }), undefined],
  ])('%s', (_, given, expected) => expect(leftOf(given, saying())).toBe(expected));
});
