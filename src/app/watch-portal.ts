/** The content script: reads the page it stands on and hands what it reads to the worker. */
import { SIGNS } from '../carriers/signs';
import type { PageReading } from '../model/reading';
import { isConnected, send } from '../platform/send';
import { watchPage } from '../reading/visit';
import { ENRICH, hasEmbedded, INTERPRET, type Offered } from './parts';

const RETRY_MS = [0, 500, 2_000, 5_000];

/** Where a page's one watcher can be stopped: an older script of ours may have left it, also one of before an update. */
const STOP = Symbol.for('nokori');
/** What was read last, for the page card to show. */
const READING = Symbol.for('nokori.reading');
const world = globalThis as Offered & { [STOP]?: () => void; [READING]?: PageReading };

/** Watches until the page goes away, the extension is updated or removed under it, or it is started anew. */
export function watchPortal(): void {
  world[STOP]?.();
  // what an earlier version of ours left would not understand this one
  delete world[INTERPRET];
  const visit = crypto.randomUUID();
  let latest = 0;
  const stop = watchPage({
    document,
    now: () => Date.now(),
    signs: SIGNS,
    interpreter: () => {
      // nobody is left to bring it, or to be told
      if (!isConnected()) stop();
      return world[INTERPRET] ?? bring();
    },
    enrich: (reading) => world[ENRICH]?.(reading) ?? reading,
    onReading: (reading) => {
      world[READING] = reading;
      const turn = ++latest;
      // a fuller read overtakes one that is still on its way
      void deliver(reading, visit, () => turn === latest && isConnected()).then((connected) => connected || stop());
    },
  });
  if (hasEmbedded(document)) void bring('portal/embedded');
  world[STOP] = () => {
    latest++;
    stop();
  };
}

/** Asks the worker for a part of the reader. It tells by being there. */
function bring(part: 'portal/interpreter' | 'portal/embedded' = 'portal/interpreter'): undefined {
  void send(part, {}).catch(() => undefined);
}

/** Worker asleep, dying or starting: the same message again is stored once, so it is simply sent again. */
async function deliver(reading: PageReading, visit: string, wanted: () => boolean): Promise<boolean> {
  const readAt = Date.now();
  for (const pause of RETRY_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!wanted()) break;
    try {
      await send('portal/reading', { reading, readAt, visit });
      break;
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('refused')) break;
    }
  }
  return isConnected();
}
