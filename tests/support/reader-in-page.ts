/** The half of the reader's test bench that runs inside the page. */
import { SITES } from '../../src/carriers/sites';
import type { PageReading } from '../../src/model/reading';
import { toGolden } from '../../src/reading/golden';
import { readPage } from '../../src/reading/read-page';
import { watchPage } from '../../src/reading/visit';

/** A page that gives nothing for this long is judged as it stands; the extension would go on waiting. */
const PATIENCE_MS = 5_000;

Object.assign(globalThis, {
  nokoriRead: (now: number) =>
    new Promise((resolve) => {
      const started = Date.now();
      const clock = () => now + Date.now() - started;
      const tell = (reading?: PageReading) => {
        const here = readPage(document, { host: window.location.host, now: clock(), carriers: SITES });
        const scopes = [...here.reading.lines, ...here.reading.buckets, here.reading.account];
        resolve({
          reading: toGolden(reading ?? here.reading),
          why: { figures: scopes.flatMap((scope) => scope.figures), refused: [...here.refused, ...scopes.flatMap((scope) => scope.unread)] },
        });
      };
      watchPage({ document, location: window.location.href, now: clock, carriers: SITES, onReading: tell });
      setTimeout(tell, PATIENCE_MS);
    }),
});
