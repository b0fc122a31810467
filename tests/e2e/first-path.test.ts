/** The way of somebody who has just installed it, word for word as they read it: the first portal, the full page, a line typed in, and all gone again. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asUser, type User } from '../support/as-user';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { choose } from '../support/demo-steps';
import { english, inJapan, LANGUAGES, READ } from '../support/first-words';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

const GMO = pageNamed('gmo-sim-usage');
const PORTAL = 'https://gmobb.jp/bbnavi/';

let bench: Bench;
let user: User;
beforeAll(async () => {
  bench = await startChromium();
  user = asUser(bench);
});
afterAll(() => bench.close());

/** What a popup shows that is opened now. */
const shown = async () => {
  await user.popup('[data-testid=line]');
  return user.cards();
};
const badgeIs = (wanted: string) =>
  eventually(
    () => bench.badge(),
    ({ text }) => text === wanted,
  );

describe('somebody who has just installed it', () => {
  it.each(LANGUAGES)('reads what to do first: %s', async (language) => {
    await user.popup('[data-testid=empty]');
    await choose(user.page, language);
    expect(await user.lines()).toEqual(expect.arrayContaining([...READ[language].empty]));
    expect(await bench.badge()).toMatchObject({ text: '' });
  });

  it('picks a carrier; its page opens, and is read', async () => {
    bench.pages.set(PORTAL, moveDates(GMO.html, GMO.now, Date.now()));
    await user.popup('[data-testid=empty]');
    await user.page.click('[data-carrier=gmo]');
    await badgeIs('2.9');
    expect((await bench.browser.pages()).map((tab) => tab.url())).toContain(PORTAL);
    expect(bench.strays).toEqual([]);
  });

  it.each(LANGUAGES)('reads what is left, until when and what may be used: %s', async (language) => {
    await user.popup('[data-testid=line]');
    await choose(user.page, language);
    const { line, badge, readAt } = READ[language];
    expect(await user.lines()).toEqual(expect.arrayContaining(['GMO Tokutoku BB ••2468', ...line, '1.20 GB']));
    const { text, title } = await eventually(
      () => bench.badge(),
      (now) => now.title.startsWith(badge),
    );
    expect(text).toBe('2.9');
    expect(title.split('\n')).toEqual([badge, line[1], expect.stringContaining(readAt)]);
  });

  it('sees the first steps done', async () => {
    await user.section('start', '.step');
    const steps = await user.page.$$eval('.step h3', (all) => all.map((heading) => (heading as HTMLElement).innerText.trim()));
    const done = ['1. Choose your carrier ✓ done', '2. Open its page and sign in there ✓ done', '3. First reading ✓ done'];
    expect(steps).toEqual([...done, '4. Read the portal in your language', '5. Set an alert']);
    expect(await user.lines()).toContain('GMO Tokutoku BB ••2468 has been read. The toolbar shows it from now on.');
  });
});

describe('a line that has no page', () => {
  beforeEach(() => user.section('lines', '[data-testid=by-hand]'));
  const FORM = '[data-testid=by-hand]';

  it.each([
    ['nothing', {}, 'Enter what is left or what is used.'],
    ['more left than there is', { remaining: '5', total: '3' }, 'More is left or used than there is in all.'],
    ['a number too short', { remaining: '2', last4: '12' }, 'Enter exactly four digits, or nothing.'],
    ['a day gone by', { remaining: '2', expiresOn: inJapan(-2) }, 'That day has passed.'],
  ])('is refused with its sentence: %s', async (_, typed, sentence) => {
    for (const [name, value] of Object.entries(typed))
      await (value instanceof Date ? user.fillDay(`${FORM} [name=${name}]`, value) : user.fill(`${FORM} [name=${name}]`, value));
    await user.press('Save', FORM);
    await user.page.waitForSelector('output[role=alert]');
    expect(await user.lines(`${FORM} output`)).toEqual([sentence]);
  });

  it('is typed in, and stands in the popup as typed', async () => {
    await user.fill(`${FORM} [name=remaining]`, '2.81');
    await user.fill(`${FORM} [name=total]`, '3');
    await user.fillDay(`${FORM} [name=expiresOn]`, inJapan(4));
    await user.press('Save', FORM);
    await user.said('Saved. The toolbar shows it now.', `${FORM} output`);
    await user.popup('[data-carrier=povo]');
    const POVO = [
      'povo',
      '2.81 GB left',
      '3 GB in all',
      'Valid until',
      `${english(inJapan(4))} (5 days left)`,
      'Typed in by you.',
      'read just now',
      'Type in anew',
    ];
    expect(await user.lines('[data-carrier=povo]')).toEqual(expect.arrayContaining(POVO));
  });

  it('may be the one on the badge', async () => {
    await user.section('settings', 'fieldset');
    const [, , line] = await user.page.$$('select');
    expect(await line?.evaluate((select) => [...(select as HTMLSelectElement).options].map(({ text }) => text))).toEqual([
      'The line nearest to trouble',
      'GMO Tokutoku BB ••2468',
      'povo',
    ]);
    await line?.select('hand:povo:');
    await badgeIs('2.8');
    await line?.select('gmo:2468');
    await badgeIs('2.9');
    await line?.select('hand:povo:');
    expect((await badgeIs('2.8')).title.split('\n').slice(0, 2)).toEqual(['povo: 2.81 GB left', '3 GB in all']);
  });
});

describe('what the user says of lines', () => {
  const GMO_LINE = '[data-line="gmo:2468"]';
  const POVO_LINE = '[data-line="hand:povo:"]';
  const open = () => user.section('lines', POVO_LINE);

  it('a name of one’s own', async () => {
    await open();
    await user.fill(`${GMO_LINE} input[type=text]`, '我的主卡');
    await eventually(user.settings, (now) => JSON.stringify(now).includes('我的主卡'));
    await user.popup('[data-testid=line]');
    expect((await user.cards()).sort()).toEqual(['povo', '我的主卡 GMO Tokutoku BB ••2468'].sort());
  });

  it('their order', async () => {
    await user.popup('[data-testid=line]');
    const before = await user.cards();
    await open();
    await user.page.click('[data-line] .step:enabled');
    await eventually(user.settings, (now) => JSON.stringify(now).includes('"order":1'));
    const swapped = await eventually(shown, (now) => now.join() !== before.join());
    expect(swapped).toEqual([...before].reverse());
  });

  it('not to be shown', async () => {
    await open();
    await user.press('Hide it in the popup', POVO_LINE);
    await eventually(shown, (now) => now.length === 1);
    await open();
    await user.press('Hide it in the popup', POVO_LINE);
    await eventually(shown, (now) => now.length === 2);
  });

  it('alerts at other levels for one', async () => {
    const USED = '[data-rule=used] input[type=text]';
    const levels = () => user.page.$eval(USED, (input) => (input as HTMLInputElement).value);
    await user.section('alerts', USED);
    await user.page.select('[data-testid=alerts-line]', 'hand:povo:');
    await user.fill(USED, '50, 75');
    await eventually(user.settings, (now) => JSON.stringify(now).includes('[50,75]'));
    await user.section('alerts', USED);
    expect(await levels()).toBe('80, 90, 100');
    await user.page.select('[data-testid=alerts-line]', 'hand:povo:');
    await eventually(levels, (value) => value === '50, 75');
    expect(await user.settings()).toMatchObject({ alerts: { rules: { 'hand:povo:': { used: { levels: [50, 75] } } } } });
  });
});

describe('how it looks', () => {
  const root = () => user.page.evaluate(() => ({ theme: document.documentElement.dataset.theme, ground: getComputedStyle(document.body).backgroundColor }));

  it('dark, and without numbers that tell who one is: at once in the full page, and in the popup', async () => {
    await user.section('settings', 'fieldset');
    const { ground: light } = await root();
    const themes = (await user.page.$$('select')).at(-1);
    await themes?.select('dark');
    await user.press('Hide phone digits and amounts of money, for screenshots and curious neighbours');
    await eventually(root, ({ theme, ground }) => theme === 'dark' && ground !== light);
    const { ground: dark } = await root();
    await user.section('lines', '[data-line]');
    expect((await user.lines()).join(' ')).not.toContain('2468');
    await user.popup('[data-testid=line]');
    expect(await root()).toEqual({ theme: 'dark', ground: dark });
    const words = (await user.lines()).join(' ');
    expect(words).toContain('2.93 GB left');
    expect(words).not.toContain('2468');
  });
});

describe('deleting', () => {
  const stored = () =>
    user.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('nokori');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const count = (table: string) =>
        new Promise<number>((done) => {
          const request = db.transaction(table).objectStore(table).count();
          request.onsuccess = () => done(request.result);
        });
      const counts = await Promise.all([...db.objectStoreNames].map(async (table) => [table, await count(table)] as const));
      db.close();
      return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
    });

  it('one line leaves the other', async () => {
    await user.section('lines', '[data-line="hand:povo:"]');
    await user.press('Delete its history', '[data-line="hand:povo:"]');
    await user.page.waitForSelector('[data-testid=confirm]');
    expect(await user.lines('[data-testid=confirm] p')).toEqual([
      'Delete povo with one reading for good? The carrier keeps its own record; this browser will not.',
    ]);
    await user.press('Delete', '[data-testid=confirm]');
    await user.page.waitForFunction(() => !document.querySelector('[data-line="hand:povo:"]'));
    await badgeIs('2.9');
    await user.popup('[data-testid=line]');
    expect(await user.cards()).toHaveLength(1);
    expect(await stored()).toMatchObject({ readings: 1 });
  });

  it('everything leaves nothing', async () => {
    await user.section('privacy', '[data-testid=kept]');
    await user.press('Delete everything');
    await user.page.waitForSelector('[data-testid=yes]');
    await user.press('Delete', '[data-testid=confirm]');
    await user.said('Everything has been deleted.');
    await badgeIs('');
    await user.popup('[data-testid=empty]');
    expect(await user.lines()).toEqual(expect.arrayContaining([...READ.en.empty]));
    expect(await eventually(stored, (rows) => Object.keys(rows).length === 0)).toEqual({});
    expect(await user.settings()).toBeUndefined();
  });
});
