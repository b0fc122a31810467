/** Other words on the page: adverts between its sections, and labels replaced by their synonyms. */
import { FIGURES } from '../../src/model/figures';
import { blockOf, elements, HEADING, isSection, make, textOf, texts } from './dom';
import { pick, type Random, shuffled, some } from './random';

type Build = (document: Document) => HTMLElement;
const line =
  (text: string): Build =>
  (document) =>
    make(document, 'div', make(document, 'a', text));
const stacked =
  (...lines: string[]): Build =>
  (document) =>
    make(document, 'div', ...lines.map((text) => make(document, 'p', text)));
const titled =
  (title: string, ...items: string[]): Build =>
  (document) =>
    make(document, 'section', make(document, 'h2', title), make(document, 'ul', ...items.map((text) => make(document, 'li', text))));
const bigNumber =
  (before: string, number: string, unit: string, after: string): Build =>
  (document) =>
    make(
      document,
      'aside',
      make(document, 'p', before),
      make(document, 'p', make(document, 'b', number), make(document, 'span', unit)),
      make(document, 'p', after),
    );

const ADVERTS: readonly Build[] = [
  line('【ペイトク50】データ50GBでおトク！月々7,425円〜'),
  line('今なら3GBプランが月額990円（税込1,089円）'),
  line('データ増量オプション 月額550円で毎月+5GB！ 最大6か月無料'),
  line('乗りかえで最大20,000円キャッシュバック'),
  line('光回線とセットで毎月のご利用料金から1,100円割引'),
  stacked('データが足りないときは', '1GB 550円 / 3GB 1,650円', '追加する'),
  stacked('家族割キャンペーン', '2回線目以降 月額1,078円', '8月31日まで'),
  titled('おすすめの料金プラン', '30GB 月額2,970円', '110GB 月額4,950円', '4GB 550円'),
  titled('データ量を追加する', '0.5GB 605円', '1GB 1,100円', '自動チャージ（上限10GB）'),
  titled('キャンペーン', '新規お申し込みで10GBプレゼント', 'データ使い放題（24時間）330円'),
  bigNumber('大容量プランなら', '20', 'GB', 'が月額2,178円！'),
  bigNumber('プラン変更で', '1,980', '円', '月々の割引をお見逃しなく'),
];

/** Adverts with prices and amounts stand before sections and at both ends of the page, never inside a section. */
export function insertBanners(document: Document, random: Random): number {
  const places = elements(document, 'main > *, body > *, div > section, div > div').filter(
    (element) => isSection(element) && [...(element.parentElement?.children ?? [])].filter((other) => isSection(other)).length > 1,
  );
  const main = document.querySelector('main') ?? document.body;
  const builds = shuffled(random, ADVERTS);
  let done = 0;
  const banner = () => {
    const box = (builds[done++ % builds.length] as Build)(document);
    box.style.cssText = 'border:1px solid #c90;background:#fff4d6;padding:12px;margin:16px';
    return box;
  };
  for (const place of some(random, places, 0.3)) place.before(banner());
  if (!isHeading(main.firstElementChild) || random() < 0.5) main.prepend(banner());
  if (random() < 0.7) main.append(banner());
  return done;
}

const isHeading = (element: Element | null) => element?.matches(HEADING) ?? false;

/** They say more than the label they would replace where it stands for a day, a month, a part or a section of its own. */
const NARROWER = /当月|今月|1か月|合計|総|月間|前月|当日|本日|次回|total/i;
/** They would say something else nearly everywhere. */
const OTHER = /128kbps|追加|チャージ|クーポン|オプション|国内|上限|海外|予定|\d/;
const ASIDE_SECTION = /過去|日別|月別|履歴|[3３]日|テザリング|海外|うち|内訳/;

/** A label that stands for itself before its value becomes another label of the same figure. */
export function replaceLabels(document: Document, random: Random): number {
  const places = texts(document).flatMap((text) => {
    const label = textOf(text).replace(/[:：]$/, '');
    const synonyms = SYNONYMS.get(label);
    return synonyms && standsAlone(text, label) ? [{ text, label, synonyms }] : [];
  });
  let done = 0;
  for (const { text, label, synonyms } of some(random, places, 0.7)) {
    const narrow = places.filter((place) => place.label === label).length > 1 || inHistory(text);
    const fitting = synonyms.filter((other) => !(narrow && NARROWER.test(other) && !NARROWER.test(label)) && sameSort(other, label));
    if (fitting.length === 0) continue;
    text.data = text.data.normalize('NFKC').replace(label, () => pick(random, fitting));
    done++;
  }
  return done;
}

const sameSort = (other: string, label: string) => other.match(OTHER)?.[0] === label.match(OTHER)?.[0];

const SYNONYMS = new Map<string, string[]>();
// a switch's label decides what on and off mean
for (const { dimension, labels } of Object.values(FIGURES))
  if (dimension !== 'flag')
    for (const list of Object.values(labels))
      for (const label of list)
        SYNONYMS.set(
          label,
          list.filter((other) => other !== label),
        );

/** No link, heading or head of a wide table, and in its block only the value follows. */
function standsAlone(text: Text, label: string): boolean {
  const block = blockOf(text);
  if (!block || text.parentElement?.closest(`a,button,nav,header,footer,${HEADING}`)) return false;
  if (block.closest('tr') && (block.closest('tr')?.children.length ?? 0) > 2) return false;
  const all = textOf(block);
  return all.startsWith(label) && /^[:\s]*(\d|$)/.test(all.slice(label.length));
}

function inHistory(text: Text): boolean {
  const box = text.parentElement?.closest('table,dl,ul,section') ?? text.parentElement;
  return (
    /\d+月\d+日|\d{4}\/\d+\/\d+|\d{4}年\d+月/.test([...(box?.querySelectorAll('th,td,dt,span') ?? [])].map(textOf).join(' ')) ||
    ASIDE_SECTION.test(textOf(box).slice(0, 40))
  );
}
