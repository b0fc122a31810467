/** What makes sense of figures is brought to pages that may show any, and to no other. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { inOwnWorld } from '../support/own-world';
import { pageNamed } from '../support/pages';
import { USAGE_PAGE } from '../support/sim-next';
import { USAGE } from '../support/translated';

let bench: Bench;
beforeAll(async () => void (bench = await startChromium()));
afterAll(() => bench.close());

const isThere = "Symbol.for('nokori.interpret') in globalThis";

it('it is there once figures are read', async () => {
  bench.pages.set(USAGE, USAGE_PAGE);
  const page = await bench.open(USAGE);
  await eventually(
    () => bench.badge(),
    ({ text }) => text !== '',
  );
  expect(await inOwnWorld(page, isThere)).toBe(true);
});

it.each([
  ['where one signs in', pageNamed('nuro-session-expired-2028').html],
  ['where no digit stands', '<!doctype html><title>お知らせ</title><h1>お知らせ</h1><p>ログアウト</p><p>新しい料金プランのお知らせはありません。</p>'],
])('%s it never comes', async (_, html) => {
  bench.pages.set(USAGE, html);
  const page = await bench.open(USAGE);
  await eventually(
    () => inOwnWorld(page, "Symbol.for('nokori') in globalThis"),
    (runs) => runs === true,
  );
  // it is looked at several times by then
  await pause(3_000);
  expect(await inOwnWorld(page, isThere)).toBe(false);
});
