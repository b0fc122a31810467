// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Language } from '../../i18n';
import { loadMessages } from '../../i18n/messages';
import { PageOutcome, type ThisPage } from './ThisPage';

const HOST = 'my.sim-next.jp';

async function show(page: Partial<ThisPage>, language: Language = 'en') {
  const calls = { onOpen: vi.fn(), onAllow: vi.fn(), onFacts: vi.fn() };
  const view = { m: await loadMessages(language), now: 0, timeZone: 'Asia/Tokyo', granted: [], ...calls };
  render(<PageOutcome page={{ host: HOST, toAsk: [], ...page }} view={view} />, document.body);
  return calls;
}

const outcome = () => document.querySelector<HTMLElement>('[data-testid=page-outcome]');

afterEach(() => render(null, document.body));

it('says nothing before the user asks, but stands ready to be read aloud', async () => {
  await show({});
  expect(outcome()).toBeNull();
  expect(document.querySelector('[role=status]')).not.toBeNull();
});

it('offers to remember a page that was read, asking in the click itself', async () => {
  const { onAllow } = await show({ outcome: 'usage', toAsk: [HOST] });
  expect(outcome()?.textContent).toContain('Let Nokori read my.sim-next.jp by itself');
  outcome()?.querySelector('button')?.click();
  expect(onAllow).toHaveBeenCalledWith([HOST]);
});

it('offers nothing where the site is remembered already', async () => {
  await show({ outcome: 'usage' }, 'zh-Hans');
  expect(outcome()?.textContent).toBe('此页已读取。');
});

it('leads from a carrier’s page without figures to its usage page', async () => {
  const { onOpen } = await show({ host: 'www.docomo.ne.jp', outcome: 'other' });
  expect(outcome()?.textContent).toContain('docomo shows them on its usage page.');
  outcome()?.querySelector('button')?.click();
  expect(onOpen).toHaveBeenCalledWith('https://www.docomo.ne.jp/mydocomo/data/');
});

it.each([
  ['other', 'No usage figures found'],
  ['signed-out', 'You are not signed in here'],
  ['unreadable', 'This page cannot be read'],
  ['private', 'Nothing is kept'],
  ['code', 'sim-next.jp is asking for a code'],
  ['maintenance', 'sim-next.jp’s site is down'],
  ['error', 'did not load properly'],
  ['loading', 'did not load properly'],
] as const)('says why a page gave nothing: %s', async (kind, words) => {
  await show({ outcome: kind, toAsk: [HOST] });
  expect(outcome()?.textContent).toContain(words);
  expect(outcome()?.querySelector('button')).toBeNull();
});
