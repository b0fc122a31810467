/** The sending half of the message map, for portal pages: it names the browser's own interface, so that no polyfill is carried into them. */
import type { MessageMap, MessageType } from './messages';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
const runtime = (): Runtime | undefined => (scope.browser ?? scope.chrome)?.runtime;

/** False once the extension was updated or removed under the page. */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/** Sends a message and resolves with its answer; rejects where the extension is gone or refuses it. */
export async function send<T extends MessageType>(type: T, body: MessageMap[T]['request']): Promise<MessageMap[T]['answer']> {
  const answer = (await runtime()?.sendMessage({ type, body })) as { ok: true; answer: MessageMap[T]['answer'] } | { ok: false; reason: string } | undefined;
  if (!answer?.ok) throw new Error(answer?.reason ?? 'no answer');
  return answer.answer;
}
