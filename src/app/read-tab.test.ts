import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARRIERS } from '../carriers';
import { readTab } from './read-tab';

const { save, run } = vi.hoisted(() => ({ save: vi.fn(async () => undefined), run: vi.fn(async () => undefined) }));
vi.mock('../platform/asked-tabs', () => ({ saveAskedTab: save }));
vi.mock('../platform/portal-script', () => ({ PORTAL: 'portal', runInTab: run }));

const read = (url: string | undefined) => readTab({ id: 7, url }, CARRIERS, 1_000);
const noted = () => (save.mock.calls as unknown as [number, { origin: string; outcome: string }][]).map(([tab, { origin, outcome }]) => [tab, origin, outcome]);

beforeEach(() => vi.clearAllMocks());

describe('readTab', () => {
  it('notes that the user asked before the page can answer', async () => {
    run.mockImplementationOnce(async () => void expect(save).toHaveBeenCalledOnce());
    await read('https://my.sim-next.jp/usage/?id=1');
    expect(run).toHaveBeenCalledWith(7, 'portal');
    expect(noted()).toEqual([[7, 'https://my.sim-next.jp', 'reading']]);
  });

  it.each([['chrome://extensions/'], ['http://my.sim-next.jp/'], ['about:blank'], [undefined]])('does not try %s', async (url) => {
    await read(url);
    expect(run).not.toHaveBeenCalled();
    expect(noted()).toEqual([[7, '', 'unreadable']]);
  });

  it('says so where the browser refuses', async () => {
    run.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted.'));
    await read('https://chromewebstore.google.com/');
    expect(noted().at(-1)).toEqual([7, 'https://chromewebstore.google.com', 'unreadable']);
  });

  it('does not even look into a page that only signs in', async () => {
    await read('https://id.smt.docomo.ne.jp/login');
    expect(run).not.toHaveBeenCalled();
    expect(noted()).toEqual([[7, 'https://id.smt.docomo.ne.jp', 'signed-out']]);
  });
});
