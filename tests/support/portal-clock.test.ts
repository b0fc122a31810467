import { describe, expect, it } from 'vitest';
import { moveDates } from './portal-clock';

const TODAY = Date.parse('2026-11-21T06:00:00+09:00');
const move = (html: string) => moveDates(html, '2019-09-28T15:20:00+09:00', TODAY);

describe('moveDates', () => {
  it.each([
    ['2019年9月28日 14時00分時点', '2026年11月21日 14時00分時点'],
    ['9月28日（土）', '11月21日（土）'],
    ['9月27日（金）', '11月20日（金）'],
    ['2019年9月1日～2019年9月30日', '2026年11月1日～2026年11月30日'],
    ['2019/09/01 ～ 2019/09/30', '2026/11/01 ～ 2026/11/30'],
    ['2019年8月', '2026年10月'],
    ['2019年08月 ご利用分', '2026年10月 ご利用分'],
    ['（9/1～9/30）', '（11/1～11/30）'],
    ['繰り越し分（9月末まで有効）', '繰り越し分（11月末まで有効）'],
    ['"month":"201909"', '"month":"202611"'],
    ['550円/0.5GB', '550円/0.5GB'],
    ['2月30日', '2月30日'],
  ])('%s → %s', (before, after) => expect(move(before)).toBe(after));

  it('does nothing to a page made for today', () => {
    const html = '<p>2026年11月21日 6時現在 2026/11/01～2026/11/30</p>';
    expect(moveDates(html, '2026-11-21T06:00:00+09:00', TODAY)).toBe(html);
  });
});
