// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../model/reading';
import { watchPortal } from './watch-portal';

interface Watcher {
  onReading: (reading: PageReading) => void;
  interpreter: () => unknown;
  stop: () => void;
}
const { watchers, send, isConnected } = vi.hoisted(() => ({
  watchers: [] as Watcher[],
  send: vi.fn(async (_type: string, _body: unknown) => ({ stored: true })),
  isConnected: vi.fn(() => true),
}));
vi.mock('../platform/send', () => ({ send, isConnected }));
vi.mock('../reading/visit', () => ({
  watchPage: ({ onReading, interpreter }: Omit<Watcher, 'stop'>) => {
    const stop = vi.fn();
    watchers.push({ onReading, interpreter, stop });
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

it('asks for what makes sense of figures as long as it is not there, and stops where nobody is left to bring it', () => {
  watchPortal();
  expect(watchers[0]?.interpreter()).toBeUndefined();
  expect(send).toHaveBeenCalledWith('portal/interpreter', {});
  expect(watchers[0]?.stop).not.toHaveBeenCalled();
  isConnected.mockReturnValueOnce(false);
  watchers[0]?.interpreter();
  expect(watchers[0]?.stop).toHaveBeenCalledOnce();
});
