import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshPortal } from './refresh-portal';

interface Tab {
  id: number;
  windowId: number;
  incognito: boolean;
}
const fake = vi.hoisted(() => ({
  open: [] as Tab[],
  asked: [] as string[],
  did: [] as unknown[][],
  session: {} as Record<string, unknown>,
}));
vi.mock('../platform/browser', () => ({
  browser: {
    tabs: {
      query: async ({ url }: { url: string[] }) => {
        fake.asked = url;
        return fake.open;
      },
      create: async (of: object) => {
        fake.did.push(['create', of]);
        return { id: 9 };
      },
      update: async (...of: unknown[]) => void fake.did.push(['update', ...of]),
      reload: async (...of: unknown[]) => void fake.did.push(['reload', ...of]),
    },
    windows: { update: async (...of: unknown[]) => void fake.did.push(['window', ...of]) },
    storage: { session: { set: async (of: object) => void Object.assign(fake.session, of) } },
  },
}));

const URL_ = 'https://gmobb.jp/bbnavi/';
beforeEach(() => Object.assign(fake, { open: [], asked: [], did: [], session: {} }));

describe('refreshPortal', () => {
  it('opens the page where no tab shows it, and follows where it ends', async () => {
    await refreshPortal(URL_, 'gmo');
    expect(fake.did).toEqual([['create', { url: URL_ }]]);
    expect(fake.session).toEqual({ 'opened-9': 'gmo' });
  });

  it('loads the tab that shows it anew, in front', async () => {
    fake.open = [{ id: 4, windowId: 2, incognito: false }];
    await refreshPortal(URL_, 'gmo');
    expect(fake.did).toEqual([
      ['update', 4, { active: true }],
      ['window', 2, { focused: true }],
      ['reload', 4],
    ]);
    expect(fake.session).toEqual({ 'opened-4': 'gmo' });
  });

  it('asks for this very page: another one of the portal may hold a form half filled in', async () => {
    await refreshPortal(`${URL_}?a=1#top`, 'gmo');
    expect(fake.asked).toEqual([URL_, `${URL_}?*`]);
  });

  it('leaves private windows alone', async () => {
    fake.open = [{ id: 4, windowId: 2, incognito: true }];
    await refreshPortal(URL_, 'gmo');
    expect(fake.did.map(([what]) => what)).toEqual(['create']);
  });
});
