/** Tabs with portal pages as a plain object, for tests of what the worker brings into them. */
/** A content script as it is registered. */
export interface Script {
  id: string;
  matches: string[];
  js: string[];
  css?: string[];
}

const area = () => {
  let kept: Record<string, unknown> = {};
  return {
    get: async (key: string | null) => (key === null ? kept : { [key]: kept[key] }),
    set: async (more: object) => void Object.assign(kept, more),
    clear: () => {
      kept = {};
    },
  };
};

/** What the browser holds, and what it was asked to do. */
export const fake = {
  hosts: [] as string[],
  open: [] as { id: number; host: string }[],
  ran: [] as string[],
  opened: [] as string[],
  told: [] as string[],
  scripts: new Map<string, unknown>(),
  changes: 0,
  storage: { local: area(), session: area() },
};
/** In the place of `src/platform/browser`. */
export const browser = {
  storage: fake.storage,
  permissions: { getAll: async () => ({ origins: fake.hosts.map((host) => `https://${host}/*`) }) },
  tabs: {
    sendMessage: async (tab: number, message: string) => void fake.told.push(`${tab}: ${message}`),
    query: async ({ url }: { url: string[] }) => fake.open.filter(({ host }) => url.includes(`https://${host}/*`)),
    create: async ({ url }: { url: string }) => void fake.opened.push(url),
  },
  scripting: {
    insertCSS: async () => undefined,
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => void fake.ran.push(`${target.tabId}: ${files.join(' ')}`),
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => fake.scripts.get(id) ?? []),
    registerContentScripts: async (scripts: Script[]) => void scripts.map(change),
    updateContentScripts: async (scripts: Script[]) => void scripts.map(change),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => void ids.map((id) => fake.scripts.delete(id)),
  },
};
const change = (script: Script) => {
  fake.changes++;
  fake.scripts.set(script.id, script);
};

/** A browser in which nothing was chosen. */
export function beginAnew(hosts: readonly string[], open: typeof fake.open): void {
  fake.storage.local.clear();
  fake.storage.session.clear();
  fake.scripts.clear();
  Object.assign(fake, {
    hosts: [...hosts],
    open,
    changes: 0,
  });
  fake.ran.length = fake.opened.length = fake.told.length = 0;
}
