/** The page card mounted in a page of its own, for pictures and for whatever looks at what is not in a closed shadow root. */
import { render } from 'preact';
import { PAGE_CARD_MESSAGES } from '../../src/i18n/page-card';
import type { Evidence, Figure, LineScope, PageReading } from '../../src/model/reading';
import type { PageState } from '../../src/model/translation';
import { PageCard } from '../../src/ui/page-card/PageCard';
import css from '../../src/ui/page-card/page-card.css?raw';
import look from '../../src/ui/parts/look.css?raw';
import surface from '../../src/ui/parts/surface.css?raw';

const evidence = (text: string): Evidence => ({ label: '残りデータ量', text, bound: 'row head' });
const gb = (value: number) => ({ value, unit: 'GB' as const, decimals: 2 });
const figure = (id: Figure['id'], value: Figure['value'], more: Partial<Figure> = {}): Figure => ({ id, value, evidence: evidence(`${id}`), ...more });
const none = { figures: [], days: [], months: [], unread: [] };
const line: LineScope = {
  ...none,
  number: '1234',
  cycle: { start: '2026-11-01', end: '2026-11-30' },
  figures: [
    figure('plan', 'eximo ポイ活'),
    figure('used', gb(12.3)),
    figure('remaining', gb(7.7)),
    figure('total', gb(20)),
    figure('rollover', gb(1.5), { of: 'left' }),
    figure('usedLast3Days', gb(0.84)),
    figure('talkUsed', 1_284),
    figure('throttled', true),
  ],
};
const one: PageReading = {
  page: 'usage',
  lines: [line],
  buckets: [],
  account: { ...none, figures: [figure('bill', 7_315, { month: '2026-10' }), figure('paymentDue', '2026-11-30')] },
};
const READINGS: Record<string, PageReading | undefined> = {
  one,
  none: undefined,
  several: {
    ...one,
    lines: [line, { ...none, number: '5678', figures: [figure('used', gb(0.42))], unread: [{ figure: 'remaining', reason: 'differs: 2.58GB, 2.60GB' }] }],
    buckets: [
      {
        ...none,
        kind: 'shared',
        members: ['1234', '5678'],
        figures: [figure('remaining', gb(31.2))],
        unread: [{ figure: 'total', reason: 'above the total' }],
      },
    ],
  },
};

/** A card as it may stand on a page. */
export interface CardScene {
  reading: keyof typeof READINGS & string;
  language: PageState['language'];
  open: boolean;
  chosen: boolean;
}

const NOTHING = () => undefined;

/** Shows a scene; what is pressed changes nothing but whether it is open. */
function show(scene: CardScene): void {
  const { reading, language, open, chosen } = scene;
  document.documentElement.lang = PAGE_CARD_MESSAGES[language].meta.html;
  const state: PageState = {
    carrier: 'docomo',
    mode: chosen ? 'text' : 'off',
    chosen,
    everywhere: true,
    card: true,
    language,
    theme: 'system',
    large: false,
    hideNumbers: false,
  };
  render(
    <main>
      <h1>Nokori</h1>
      <PageCard
        c={PAGE_CARD_MESSAGES[language]}
        now={Date.parse('2026-11-21T10:00:00+09:00')}
        reading={READINGS[reading]}
        state={state}
        open={open}
        onOpen={(wanted) => show({ ...scene, open: wanted })}
        onMove={NOTHING}
        onMode={NOTHING}
        onDismiss={NOTHING}
        onDashboard={NOTHING}
        hasPlace={({ text }) => text !== 'plan'}
        onPoint={NOTHING}
      />
    </main>,
    document.body,
  );
}

const style = document.createElement('style');
style.textContent = `${look}${surface}${css} main{padding:8px} h1{font-size:16px;color:var(--text)}`;
document.head.append(style);
(globalThis as { showCard?: typeof show }).showCard = show;
