// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../model/reading';
import { watchPortal } from './watch-portal';

interface Watcher {
  onReading: (reading: PageReading) => void;
  stop: () => void;
}
const { watchers, send } = vi.hoisted(() => ({ watchers: [] as Watcher[], send: vi.fn(async (_type: string, _body: unknown) => ({ stored: true })) }));
vi.mock('../platform/send', () => ({ send, isConnected: () => true }));
vi.mock('../reading/visit', () => ({
  watchPage: ({ onReading }: Pick<Watcher, 'onReading'>) => {
    const stop = vi.fn();
    watchers.push({ onReading, stop });
    return stop;
  },
}));

const reading: PageReading = { page: 'usage', lines: [], buckets: [], account: { figures: [], days: [], months: [], unread: [] } };

beforeEach(() => {
  watchers.length = 0;
  vi.clearAllMocks();
});

it('a second script in one page takes the place of the first, and what that was about to send', async () => {
  watchPortal();
  watchers[0]?.onReading(reading);
  watchPortal();
  expect(watchers[0]?.stop).toHaveBeenCalledOnce();
  expect(watchers[1]?.stop).not.toHaveBeenCalled();
  watchers[1]?.onReading(reading);
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 50));
  expect(send).toHaveBeenCalledOnce();
  watchPortal();
  expect(watchers[0]?.stop).toHaveBeenCalledOnce();
  expect(watchers[1]?.stop).toHaveBeenCalledOnce();
});
