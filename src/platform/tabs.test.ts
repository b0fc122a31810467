import { expect, it, vi } from 'vitest';
import { onOpenedTabLoaded } from './tabs';

type Updated = (id: number, change: { status?: string }, tab: { url?: string; incognito: boolean }) => void;
const fake = vi.hoisted(() => ({ updated: [] as unknown[] }));
vi.mock('./browser', () => ({
  browser: {
    storage: { session: { get: async (key: string) => (key === 'opened-7' ? { [key]: 'au' } : {}) } },
    tabs: { onUpdated: { addListener: (listener: unknown) => fake.updated.push(listener) }, onRemoved: { addListener: () => undefined } },
  },
}));

it('a tab that Nokori opened is told of when it has loaded, one in a private window never', async () => {
  const heard = vi.fn(async () => undefined);
  onOpenedTabLoaded(heard);
  const load = async (id: number, incognito: boolean, status = 'complete') => {
    for (const listener of fake.updated as Updated[]) listener(id, { status }, { url: 'https://my.au.com/usage', incognito });
    await new Promise((done) => setTimeout(done));
  };
  await load(7, true);
  await load(8, false);
  await load(7, false, 'loading');
  expect(heard).not.toHaveBeenCalled();
  await load(7, false);
  expect(heard.mock.calls).toEqual([[{ id: 7, family: 'au' }, 'my.au.com']]);
});
