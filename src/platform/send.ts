/** The message map's half that portal pages have: it names the browser's own interface, so that no polyfill is carried into them. */
import type { MessageMap, MessageType } from './messages';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(hear: (message: unknown) => void): void };
}

const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
const runtime = (): Runtime | undefined => (scope.browser ?? scope.chrome)?.runtime;

/** False once the extension was updated or removed under the page. */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/** The one thing that the worker tells pages. */
export const LOOK_ANEW = 'look anew';

/** Calls back when what the user has set may be another. */
export const onLookAnew = (look: () => void): void => runtime()?.onMessage.addListener((message) => void (message === LOOK_ANEW && look()));

/** Sends a message and resolves with its answer; rejects where the extension is gone or refuses it. */
export async function send<T extends MessageType>(type: T, body: MessageMap[T]['request']): Promise<MessageMap[T]['answer']> {
  const answer = (await runtime()?.sendMessage({ type, body })) as { ok: true; answer: MessageMap[T]['answer'] } | { ok: false; reason: string } | undefined;
  if (!answer?.ok) throw new Error(answer?.reason ?? 'no answer');
  return answer.answer;
}
