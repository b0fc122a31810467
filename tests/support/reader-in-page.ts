/** The half of the reader's test bench that runs inside the page. */
import { brandAt, CARRIERS } from '../../src/carriers';
import { SIGNS } from '../../src/carriers/signs';
import { jstDate } from '../../src/model/jst';
import type { PageReading } from '../../src/model/reading';
import { withEmbedded } from '../../src/reading/embedded';
import { toGolden } from '../../src/reading/golden';
import { interpret } from '../../src/reading/interpret';
import { readPage } from '../../src/reading/read-page';
import { watchPage } from '../../src/reading/visit';

/** A page that gives nothing for this long is judged as it stands; the extension would go on waiting. */
const PATIENCE_MS = 12_000;
/** After a reading the page may still be filling: a fuller one takes its place. */
const SETTLE_MS = 1_200;

/** A page without scripts will not change by itself. */
const quiet = (page: Document) => page.scripts.length === 0;

const figuresOf = ({ lines, buckets, account }: PageReading) =>
  [...lines, ...buckets, account].flatMap(({ figures, days, months }) => [...figures, ...days, ...months].map((one) => JSON.stringify(one)));

/** Where the extension never runs, a page is still judged: the portal's own brand first. */
const signsInAt = (host: string) => {
  const all = CARRIERS.filter((carrier) => carrier.signIn.includes(host));
  return (
    all.find((carrier) => !carrier.signs && carrier.hosts.some((one) => host.endsWith(`.${one}`))) ??
    all.find((carrier) => carrier.id === carrier.family) ??
    all[0]
  );
};

Object.assign(globalThis, {
  nokoriRead: (now: number) =>
    new Promise((resolve) => {
      const started = Date.now();
      const clock = () => now + Date.now() - started;
      let last: PageReading | undefined;
      let timer: ReturnType<typeof setTimeout>;
      const stop = watchPage({
        document,
        now: clock,
        signs: SIGNS,
        interpreter: () => interpret,
        onReading: (reading) => {
          last = reading;
          clearTimeout(timer);
          timer = setTimeout(tell, SETTLE_MS);
        },
      });
      timer = setTimeout(tell, quiet(document) ? PATIENCE_MS / 3 : PATIENCE_MS);
      function tell() {
        stop();
        const now = readPage(document, { now: clock(), signs: SIGNS });
        const reading = withEmbedded(last ?? now.reading, document, jstDate(clock()));
        const { host } = window.location;
        const brand = brandAt(host, reading.carrier) ?? signsInAt(host);
        const scopes = [...reading.lines, ...reading.buckets, reading.account];
        // the signs of brands are all that the reader is given of carriers: without them nothing but the brand may change
        const bare = readPage(document, { now: clock(), signs: [] }).reading;
        resolve({
          hints: { figures: figuresOf(now.reading).length, needed: figuresOf(now.reading).filter((one) => !figuresOf(bare).includes(one)).length },
          reading: toGolden({ ...reading, ...(brand ? { carrier: brand.id } : {}) }, clock()),
          why: { figures: scopes.flatMap((scope) => scope.figures), refused: [...now.refused, ...scopes.flatMap((scope) => scope.unread)] },
        });
      }
    }),
});
