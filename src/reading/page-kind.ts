/** What kind of page it is, before any figure is believed. */
import type { PageKind } from '../model/reading';
import type { Run } from './run';
import { anyOf } from './text';

const CODE = /(認証|確認|セキュリティ|ワンタイム|検証)(番号|コード|キー|パスワード)|暗証番号|本人確認|verification code|one-?time|验证码|驗證碼/i;
const SESSION =
  /(セッション|ログイン(状態)?|接続|有効期限|session).{0,16}(切れ|タイムアウト|終了し|無効|失効|満了|expired|timed? ?out)|タイムアウト(しました|になりました|エラー)|一定時間.{0,20}(ログアウト|(操作|利用)(が|され)なかった)|(再度|もう一度|改めて)、?再?ログイン|自動(的に)?ログアウト|ログアウト(いた)?しました/i;
const MAINTENANCE =
  /メンテナンス(中|を?(実施|行な?って)(中|して|い)|の?ため|作業中)|ただいま.{0,12}メンテ|[停休]止して(い|お)り|ご利用(いただ|にな)けません|(under|scheduled) maintenance/i;
const ERROR = /エラーが?(発生|起き)|ページが(見つかり|表示でき)ません|(アクセス|処理)が?(集中|できません)|not found|service unavailable/i;
const SIGN_IN = /ログイン|サインイン|ログオン|(log|sign) ?in|登录|登入/i;
const BUSY = /読み?込み?中|ロード中|取得中です|Loading|しばらくお待ちください|加载中/i;

export const LOGOUT = /ログアウト(?!しました|され|いた)|(log|sign) ?out|退出登录|登出/i;

/** Text without any of these says nothing of a page's kind. */
export const KIND_WORDS = anyOf(CODE, SESSION, MAINTENANCE, ERROR, SIGN_IN, BUSY, LOGOUT);

/**
 * Everything but `usage`: that is decided by whether figures were found.
 * @param runs those that hold any of `KIND_WORDS`, and all headings
 * @param numbers how many runs hold a digit
 * @param visible asks whether an element is shown; called for few elements
 */
export function pageKind(document: Document, runs: readonly Run[], numbers: number, visible: (element: Element) => boolean): PageKind | undefined {
  const headings = runs.filter((run) => run.origin === 'heading' && run.wording.length < 400);
  const headsSay = (pattern: RegExp) => pattern.test(document.title) || headings.some((run) => pattern.test(run.wording) && !inChrome(run.block));
  const first = `${document.title} ${headings.find((run) => !inChrome(run.block))?.wording}`;
  const says = (pattern: RegExp, length = 400) => runs.filter((run) => run.wording.length < length && pattern.test(run.wording) && !inChrome(run.block));
  const passwords = [...document.querySelectorAll('input[type=password]')].some(visible);
  const logout = runs.some((run) => run.wording.length < 200 && LOGOUT.test(run.wording));
  const entry = [...document.querySelectorAll('input')].filter((input) => !/^(hidden|submit|button|radio|checkbox)$/.test(input.type) && visible(input));
  const codes = entry.some(
    (input) =>
      input.getAttribute('autocomplete') === 'one-time-code' ||
      (/^(tel|text|number|password)$/.test(input.type) && Number(input.getAttribute('maxlength') ?? 99) <= 8),
  );
  if (
    entry.length > 0 &&
    (codes || entry.length <= 8) &&
    !hasFieldFor(entry, /^(user|id|tel|mail|msn)/i) &&
    (headsSay(CODE) || (codes && says(CODE, 120).length > 0))
  )
    return 'code';
  // where one pays, nothing is read
  if (entry.some((input) => /cc-(n|c|e)/.test(input.autocomplete) || hasFieldFor([input], /card.?n|cvv|cvc/i))) return 'other';
  if (
    says(SESSION).some(
      (run) => !/場合|ことがあ|ると|ますと|保護のため|ください.*ご注意/.test(run.wording.slice(0, 200).replace(/再度.*$/, '')) && visible(run.block),
    )
  )
    return 'signed-out';
  if (passwords && !logout) return 'signed-out';
  if (!logout && entry.length > 0 && headsSay(SIGN_IN)) return 'signed-out';
  if (headsSay(/メンテ|maintenance|サービス停止|一時停止/i) && says(MAINTENANCE).length > 0 && !(numbers > 6 && !OUT_OF_SERVICE.test(first)))
    return 'maintenance';
  if (!logout && /よくある|FAQ|help cent/i.test(first)) return 'other';
  if (headsSay(ERROR) || headsSay(/^エラー|error/i)) return 'error';
  return undefined;
}

/** True while something visible says that figures are still to come. */
export function isBusy(document: Document, runs: readonly Run[], visible: (element: Element) => boolean): boolean {
  const marked = document.querySelectorAll('[aria-busy=true],[class*=skel],[class*=spinner]');
  return [...marked].slice(0, 50).some(visible) || runs.some((run) => run.wording.length < 60 && BUSY.test(run.wording) && visible(run.block));
}

/** A page whose title or first heading says none of this only carries a notice. */
const OUT_OF_SERVICE = /メンテ|maintenance|停止|いただけません/i;
const inChrome = (block: Element) => block.closest('footer,nav,[role=contentinfo],[role=navigation]') !== null;
const hasFieldFor = (entry: readonly Element[], pattern: RegExp) =>
  entry.some((input) => pattern.test(input.getAttribute('name') ?? '') || pattern.test(input.id));
