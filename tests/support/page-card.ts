/** The page card as it stands on a portal's page: its shadow root is closed, so it is reached as debuggers reach it. */
import type { CDPSession, Page } from 'puppeteer';
import { eventually } from './chromium';

interface Node {
  backendNodeId: number;
  nodeName: string;
  shadowRoots?: Node[];
  children?: Node[];
}

export interface CardOnPage {
  isThere(): Promise<boolean>;
  /** what it says, spaces made one */
  text(): Promise<string>;
  /** runs in the page, with the card's shadow root */
  run<T>(inside: (root: ShadowRoot, ...args: string[]) => T, ...args: string[]): Promise<T>;
  /** opens it where it is small */
  open(): Promise<void>;
  press(selector: string): Promise<void>;
}

/** @param page one in which the card is or will be */
export async function cardOn(page: Page): Promise<CardOnPage> {
  const session = await page.createCDPSession();
  const run: CardOnPage['run'] = async (inside, ...args) => {
    const root = await rootOf(session);
    if (!root) throw new Error('no card');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${inside})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const card: CardOnPage = {
    isThere: async () => (await rootOf(session)) !== undefined,
    text: () => run((root) => (root.querySelector('.page-card') as HTMLElement).innerText.replace(/\s+/g, ' ')),
    run,
    async open() {
      await eventually(() => card.isThere(), Boolean);
      if (await run((root) => root.querySelector('[data-testid=open]') !== null)) await card.press('[data-testid=open]');
    },
    async press(selector) {
      await eventually(() => run((root, wanted) => root.querySelector(wanted) !== null, selector), Boolean);
      const [x = 0, y = 0] = await run((root, wanted) => {
        root.querySelector(wanted)?.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = (root.querySelector(wanted) as HTMLElement).getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      }, selector);
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
  };
  return card;
}

async function rootOf(session: CDPSession): Promise<Node | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: Node): Node | undefined => (node.nodeName === 'NOKORI-CARD' ? node.shadowRoots?.[0] : (node.children ?? []).map(find).find(Boolean));
  return find(root as Node);
}
