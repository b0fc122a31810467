/** A click that costs: what buys, pays, cancels or changes a contract says so in both languages. */

const ACTS =
  /購入|申込|申し込|解約|退会|廃止|支払|払う|払い込|決済|課金|注文|送信|契約|同意|キャンセル|取消|取り消|削除|停止|再開|チャージ|転出|確定|変更する|登録する/;
/** A link of a menu names a thing; one that acts ends like this. */
const IS_DONE = /(する|します|進む|確定|購入|申込み?|申し込み?|解約|退会|払う|注文|キャンセル|取消し?|チャージ)[\s!！>＞›»→]*$/;

/** Nothing is bought by looking at it. */
const LOOKS = /確認|照会|表示|見る|調べる|検索|ご覧|一覧|とは/;
const BINDS = /確定|同意|購入|解約/;

const BUTTON = 'button,[role=button],[type=submit],[onclick]';

/** @param source the page's own words for it */
export function isCritical(node: Node, source: string): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const target = element?.closest(`${BUTTON},a`);
  return !!target && ACTS.test(source) && (!LOOKS.test(source) || BINDS.test(source)) && (target.matches(BUTTON) || IS_DONE.test(source));
}
