/** What a sentence tells of its amounts: 今月は20GBのうち13.62GBを使い、残りは6.38GBです。 */
import type { FigureId } from '../model/figures';
import type { Bind, Binding } from './bind';
import type { Quantity } from './quantity';

type Told = Pick<Binding, 'id' | 'of' | 'doubt'>;

/** What is told of what may be, of what others do, or is for sale. */
const SUPPOSED =
  /場合|とき(は|に|、)|なら|(?<!い|え)たら|れば|(?<!合計|ある)と、|以[上下]|未満|ごと|あたり|プレゼ|増量|追加(いただ|でき|する|が)|申し?込|円|キャンペ|ください|目安|くらい|など|まで.*有効|\d%|例|たとえ|仮に|海外|ローミ|テザリ|ます(?=、|が)|毎日|[1一]日に|(先々?月|前月|昨年|昨?日)(は|の|、)|(?<!\d)\d{1,2}月(は|に|の(合計|利用|データ))/;
/** How an amount goes on where it is one of the line's now. */
const IS = /^ ?(です|でした|とな(り|って)|で(?=、|$)|の?ため|$)/;
const LEFT = /(残り?(データ|容量|の(データ|容量|ギガ))?(量|容量)?[はが、]?|あと|まだ|残量[はが])$/;
const LEFT_ENDS = /^ ?(高速で)?(使え|残って|残ります|[おご]?(使い|利用)(いただけ|になれ|できま))/;
/** 使いました, 使い、, ご利用です; not 使います, which is told of anyone. */
const USED =
  /^ ?(を|も|の(データ)?通信を)?[おご]?(使(い(、|まし|で[す、]|に?な[りっ])|った|って)|利用(し(、|まし|て)|で[す、]|いただ?いて|にな[りっ])|消費し(、|まし|て)|つか(い(、|まし)|った|って)|通信(し|され)て|(され|し)て(い|おり)ます)/;
const USED_BEFORE = /(使った(の|量|データ|容量)?|[利使]用量|通信量|データ通信|今月の(合計|累計))は$/;
const MORE = /^ ?(を(加え|足し|合わせ|あわせ)|も(加|足|合))/;

/** The ways of saying it, each with what stands before the amount and behind it: the first that fits. */
const WAYS: readonly (readonly [RegExp, RegExp, Told])[] = [
  [LEFT, LEFT_ENDS, { id: 'remaining' }],
  [LEFT, IS, { id: 'remaining' }],
  [/(?:)/, USED, { id: 'used' }],
  [USED_BEFORE, /^ ?(になりました|です|でした|とな(り|って))/, { id: 'used' }],
  [/繰り?越(した|し分の?|しの)$/, MORE, { id: 'rollover', of: 'unknown' }],
  [/(基本|契約|毎月|プラン|コース)(の|データ量|データ容量|容量)$/, /^ ?(に|へ|のうち|を使い切)/, { id: 'allowance', doubt: true }],
  [/(合計|[合あ]わせて|加えた|足した|全部で)$/, /^ ?(のうち|で(スタート|始ま)|です|[がを](今月)?お?使え)/, { id: 'total', doubt: true }],
  [/毎月の利用可能データ量$/, /^ ?を超えて(いるため|おり|います)/, { id: 'allowance' }],
  [/(?:)/, /^ ?(のうち、?|中、?|まで、あと)/, { id: 'total', doubt: true }],
];

/** @param all the amounts of its text @returns undefined where its sentence tells nothing of it */
export function toldIn(quantity: Quantity, all: readonly Quantity[]): Binding | undefined {
  const { run, at, end } = quantity;
  if (run.origin !== 'text' || !/[。！!]/.test(run.wording)) return undefined;
  const stop = run.wording.slice(end).search(/[。！!]/);
  const start = Math.max(...['。', '！', '!'].map((mark) => run.wording.lastIndexOf(mark, at))) + 1;
  const sentence = run.wording.slice(start, stop < 0 ? undefined : end + stop);
  if (SUPPOSED.test(sentence)) return undefined;
  const data = all.filter(({ dimension }) => dimension === 'data');
  const place = data.indexOf(quantity);
  const before = run.wording.slice(Math.max(start, data[place - 1]?.end ?? 0), at).trimEnd();
  const after = run.wording.slice(end, Math.min(data[place + 1]?.at ?? Number.POSITIVE_INFINITY, stop < 0 ? run.wording.length : end + stop));
  const [, , told] = WAYS.find(([left, right]) => left.test(before) && right.test(after)) ?? [];
  if (!told) return undefined;
  const id: FigureId = told.id === 'used' && /(きょう|今日|本日)[^。]*$/.test(run.wording.slice(start, at)) ? 'usedToday' : told.id;
  return { ...told, id, strength: 2, said: before.slice(-40), stands: 'same text' };
}

/**
 * What a label does not say its sentence may; where both say something, and not the same, neither is believed.
 * @param bound by its label, @param alone whether it stands in prose, where no label is to be trusted
 */
export function toldOr(bound: Bind, told: Binding, alone: boolean): Bind {
  if ('no' in bound) return /label|^part$|other total/.test(bound.no) ? told : bound;
  if (bound.doubt || bound.id === 'total') return told;
  if (!alone) return bound;
  return bound.id === told.id ? told : { no: 'sentence', said: told.said };
}
