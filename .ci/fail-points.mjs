/**
 * For `wxt build --mode fail-points` alone: each comment `// fail point NAME` becomes a call that ends the process there where a test
 * wants it. What ships is built without it, and comments are not built.
 */
export const MARK = /^\s*\/\/ fail point (\S+)$/gm;
const CALL = 'nokoriFailPoint';
/** Where the worker's work begins: not before it knows where it has to die. */
const QUEUE = 'let queue: Promise<unknown> = Promise.resolve();';

export const failPoints = {
  name: 'fail-points',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    if (id.endsWith('/src/app/background.ts') && !code.includes(QUEUE)) throw new Error('the worker has another queue: see .ci/fail-points.mjs');
    const marked = code.replaceAll(MARK, `globalThis.${CALL}?.('$1');`).replace(QUEUE, 'let queue: Promise<unknown> = globalThis.nokoriArmed;');
    return marked === code ? undefined : { code: marked, map: null };
  },
};

/**
 * What the worker and the full page of such a build begin with. A plan is taken once: whoever starts after the death lives.
 * `%SystemBreak` needs --js-flags=--allow-natives-syntax; it ends the process in the middle of the line, as a crash or a power cut does.
 */
export const RUNTIME = `{
let plan;
globalThis.${CALL} = (name) => { if (plan?.name === name && plan.after-- <= 0) %SystemBreak(); };
const take = async () => {
  const { failAt, failTaken } = await chrome.storage.session.get(['failAt', 'failTaken']);
  if (!failAt || failAt.id === failTaken || failAt.inPage !== ('document' in globalThis)) return;
  await chrome.storage.session.set({ failTaken: failAt.id });
  plan = failAt;
};
globalThis.nokoriArmed = take();
chrome.storage.session.onChanged.addListener(({ failAt }) => { if (failAt?.newValue) void take(); });
}
`;
