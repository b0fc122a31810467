// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { button, one, press, showDashboard } from '../../../tests/support/show-dashboard';
import { accessList } from '../../app/access-list';
import { CARRIERS } from '../../carriers';

afterEach(() => render(null, document.body));

const BUILT = CARRIERS.filter(({ access }) => access === 'install').flatMap(({ hosts }) => hosts);
const show = (granted: string[]) => showDashboard('sites', [], { granted, access: accessList(granted, CARRIERS) });
const site = (list: string, id: string) => one(`[data-testid=${list}] [data-site="${id}"]`);

it('lists what may be read, and gives one back by a press', async () => {
  const { view } = await show([...BUILT, 'my.sim-next.jp', 'my.mineo.jp']);
  expect(site('remembered', 'site:my.sim-next.jp').textContent).toContain('sim-next.jpmy.sim-next.jp');
  await press(button('Stop reading this site', site('remembered', 'mineo')));
  expect(view.onStop).toHaveBeenCalledExactlyOnceWith(['my.mineo.jp']);
  expect(site('built', 'docomo').textContent).toContain('Allowed');
  expect(site('built', 'docomo').querySelector('button')).toBeNull();
  expect(document.querySelector('[data-testid=offered] [data-site=mineo]')).toBeNull();
});

it('offers again what was taken back, and what was never given, in the click itself', async () => {
  const { view } = await show(BUILT.filter((host) => host !== 'my.softbank.jp'));
  expect(one('main').textContent).toContain('None yet.');
  expect(site('built', 'softbank').textContent).toContain('Not allowed any more');
  button('Allow again', site('built', 'softbank')).click();
  expect(view.onAllow).toHaveBeenCalledExactlyOnceWith(CARRIERS.find(({ id }) => id === 'softbank')?.hosts);
  button('Allow', site('offered', 'mineo')).click();
  expect(view.onAllow).toHaveBeenLastCalledWith(['my.mineo.jp']);
});

it('says where only some of a carrier’s hosts are given, with both ways', async () => {
  const { view } = await show([...BUILT, 'mypage.bmobile.ne.jp']);
  expect(site('remembered', 'bmobile').textContent).toContain('Only some of its addresses are allowed');
  await press(button('Allow again', site('remembered', 'bmobile')));
  await press(button('Stop reading this site', site('remembered', 'bmobile')));
  const hosts = CARRIERS.find(({ id }) => id === 'bmobile')?.hosts;
  expect([view.onAllow, view.onStop].map((call) => (call as unknown as { mock: { calls: unknown[] } }).mock.calls)).toEqual([[[hosts]], [[hosts]]]);
});
