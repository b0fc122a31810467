// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { press, settled, showDashboard } from '../../tests/support/show-dashboard';
import { gb, HOUR, line, NOW, show } from '../../tests/support/show-popup';
import { LANGUAGES } from '../i18n';
import { loadMessages } from '../i18n/messages';
import { settingsOf } from '../model/settings';
import type { LineSummary, PortalState, Summary } from '../model/summary';
import { SECTIONS } from '../ui/dashboard/sections';
import { applyLook, shownAs } from './look';

afterEach(() => render(null, document.body));

const settings = settingsOf({ hideNumbers: true });
/** Wherever a number of a line or a sum of money may stand: each of its digits is none of anything else that is shown. */
const DIGITS = /4747|7474|9393|4\D?747|9\D?393|９３９３/;
const told: LineSummary = {
  ...line,
  key: 'docomo:4747',
  number: '4747',
  label: '家族 090-4747-7474',
  nickname: 'Mum 09047477474',
  plan: 'マイそく 9,393円',
  asOf: undefined,
  throttled: true,
  asksClosingDay: true,
  bill: { yen: 9393, month: '2026-10', readAt: NOW },
  unpaid: { yen: 9393, due: '2026-11-20', readAt: NOW },
  balance: { yen: 9393, readAt: NOW - 40 * HOUR },
  pool: { label: '４７４７ ９３９３ 7474', used: gb(4), remaining: gb(56), total: gb(60), members: ['4747', '7474'] },
  packs: [{ label: '1GB追加 ¥9,393', remaining: gb(1), expiresOn: '2026-11-25' }],
  roaming: { used: gb(2), total: gb(15) },
  talk: { used: 600 },
  expiresOn: '2026-12-24',
};
const lines: LineSummary[] = [
  told,
  { ...told, key: 'au:7474', carrier: 'uqmobile', family: 'au', number: '7474', nickname: undefined },
  { ...told, key: 'docomo:家族', number: undefined, nickname: undefined, typed: true },
  { ...told, key: 'x', carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', nickname: undefined, byHand: true },
  {
    ...told,
    key: 'y',
    used: undefined,
    remaining: undefined,
    total: undefined,
    pool: undefined,
    throttled: false,
    unread: ['used: two values: 9,393円, 090 4747 7474'],
  },
  { ...told, key: 'z', readAt: undefined, used: undefined, remaining: undefined },
];
const portals: PortalState[] = ['docomo', 'au', 'site:my.sim-next.jp'].map((family) => ({ family, page: 'signed-out', at: NOW + HOUR }));
const summary: Summary = { version: 1, lines, portals };

/** All that can be read, heard or pointed at; the values of choices are keys and stay. */
const allText = () => {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => (/^(title|aria-|alt|placeholder|href|download)/.test(name) ? [value] : [])),
  );
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=text]')].map(({ value }) => value);
  return [document.body.textContent, ...attributes, ...fields].join('\n');
};

it('what is searched for stands there unless it is hidden', async () => {
  await show(lines, 'en', portals);
  for (const text of ['••4747', '4747 ', '¥9,393', 'マイそく 9,393円', '090-4747', '090 4747 7474']) expect(allText()).toContain(text);
});

it.each(LANGUAGES)('hidden, the popup in $id shows no digit of a number and no sum', async ({ id }) => {
  const shown = shownAs(settings, summary, await loadMessages(id));
  await show(shown.summary.lines, id, shown.summary.portals, { messages: shown.messages });
  expect(document.querySelectorAll('[data-testid=line]')).toHaveLength(lines.length);
  expect(allText()).not.toMatch(DIGITS);
  expect(allText()).toContain(shown.messages.yen('•••').replaceAll('$', ''));
  // amounts of data stay
  expect(allText()).toContain('7.7 GB');
});

it.each(SECTIONS.flatMap((section) => LANGUAGES.map(({ id }) => [section, id] as const)))('hidden, #%s in %s does neither', async (section, id) => {
  const shown = shownAs(settings, summary, await loadMessages(id));
  const more = { m: shown.messages, summary: shown.summary, settings, language: id, granted: ['www.docomo.ne.jp', 'my.au.com'] };
  await showDashboard(section, shown.summary.lines, more);
  for (const ask of [...document.querySelectorAll<HTMLElement>('[data-line] > .link')]) await press(ask);
  for (const tab of ['cycle', 'day', 'week', 'month']) {
    document.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.click();
    await settled();
    expect(allText()).not.toMatch(DIGITS);
  }
});

it('what is not to be hidden is as it was', async () => {
  const messages = await loadMessages('en');
  expect(shownAs(settingsOf({}), summary, messages)).toEqual({ summary, messages });
});

it('colours and size of type stand on the root, for the style sheets', () => {
  applyLook({ theme: 'dark', large: true, reducedMotion: false });
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'dark', large: 'true', reducedMotion: 'false' });
  applyLook({ theme: 'system', large: false, reducedMotion: true });
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'system', large: 'false', reducedMotion: 'true' });
});
