/** What kind of page it is, before any figure is believed. */
import type { Site } from '../model/carrier';
import type { PageKind } from '../model/reading';
import type { Run } from './flatten';

const CODE = /(認証|確認|セキュリティ|ワンタイム|検証)(番号|コード|キー|パスワード)|暗証番号|本人確認|verification code|one-?time|验证码|驗證碼/i;
const SESSION =
  /(セッション|ログイン(状態|の?有効期限)?|接続|有効期限|session).{0,16}(切れ|タイムアウト|終了し|無効|失効|満了|expired|timed? ?out)|タイムアウト(しました|になりました|エラー)|一定時間.{0,20}(ログアウト|操作がなかった|操作されなかった|ご利用がなかった)|(再度|もう一度|改めて)、?(再)?ログイン|自動(的に)?ログアウト|ログアウト(いた)?しました/i;
const MAINTENANCE =
  /メンテナンス(中|を?(実施|行な?って)(中|して|い)|の?ため|作業中)|ただいま.{0,12}メンテナンス|(一時)?(停止|休止)して(い|お)り|ご利用(いただ|にな)けません|under maintenance|scheduled maintenance/i;
const ERROR = /(システム)?エラーが?(発生|が起き)|ページが(見つかりません|表示できません)|(アクセス|処理)が?(集中|できません)|not found|service unavailable/i;
const SIGN_IN = /ログイン|サインイン|ログオン|log ?in|sign ?in|登录|登入/i;
const BUSY = /読み?込み?中|ロード中|取得中です|Loading|しばらくお待ちください|加载中/i;

/** Text without any of these says nothing of a page's kind. */
export const KIND_WORDS =
  /読|ロード|取得|お待ち|load|加载|退出|番号|コード|キー|パスワード|本人確認|code|password|验证|驗證|セッション|ログ|接続|有効期限|session|タイムアウト|操作|利用|timed|メンテ|停止|休止|maintenance|エラー|ページ|処理|found|unavailable|サイン|log|sign|登/i;

/**
 * Everything but `usage`: that is decided by whether figures were found.
 * @param runs those that hold any of `KIND_WORDS`, and all headings
 * @param numbers how many runs hold a digit
 * @param visible asks whether an element is shown; called for few elements
 */
export function pageKind(
  document: Document,
  host: string,
  runs: readonly Run[],
  numbers: number,
  carrier: Site | undefined,
  visible: (element: Element) => boolean,
): PageKind | undefined {
  const shown = runs.filter((run) => run.text.length < 400 && !inChrome(run.block));
  const heads = [document.title, ...shown.filter((run) => run.kind === 'heading').map((run) => run.text)];
  const passwords = [...document.querySelectorAll('input[type=password]')].some(visible);
  const logout = runs.some((run) => run.text.length < 200 && /ログアウト(?!しました|され|いた)|log ?out|sign ?out|退出登录|登出/i.test(run.text));
  const entry = [...document.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=radio]):not([type=checkbox])')].filter(
    visible,
  );
  const codes = entry.some(
    (input) =>
      input.getAttribute('autocomplete') === 'one-time-code' ||
      (/^(tel|text|number|password|)$/.test(input.getAttribute('type') ?? '') && Number(input.getAttribute('maxlength') ?? 99) <= 8),
  );
  if (
    entry.length > 0 &&
    (codes || entry.length <= 8) &&
    !hasFieldFor(entry, /^(user|id|tel|mail|msn)/i) &&
    heads.concat(shown.map((run) => run.text)).some((text) => text.length < 120 && CODE.test(text)) &&
    (codes || heads.some((text) => CODE.test(text)))
  )
    return 'code';
  if (carrier?.signIn?.includes(host)) return 'signed-out';
  if (
    shown.some(
      (run) =>
        SESSION.test(run.text) &&
        !/場合|ことがあ|ますと|すると|保護のため|ください.*ご注意/.test(run.text.slice(0, 200).replace(/再度.*$/, '')) &&
        visible(run.block),
    )
  )
    return 'signed-out';
  if (passwords && !logout) return 'signed-out';
  if (!logout && entry.length > 0 && heads.some((text) => SIGN_IN.test(text))) return 'signed-out';
  if (
    heads.some((text) => /メンテナンス|maintenance|サービス停止|一時停止/i.test(text)) &&
    shown.some((run) => MAINTENANCE.test(run.text)) &&
    !isBannerOnly(heads, numbers)
  )
    return 'maintenance';
  if (heads.some((text) => ERROR.test(text) || /^エラー|error/i.test(text))) return 'error';
  return undefined;
}

/** True while something visible says that figures are still to come. */
export function isBusy(document: Document, runs: readonly Run[], visible: (element: Element) => boolean): boolean {
  const marked = [...document.querySelectorAll('[aria-busy=true],[class*=skeleton],[class*=skelton],[class*=spinner]')].slice(0, 50);
  return marked.some(visible) || runs.some((run) => run.text.length < 60 && BUSY.test(run.text) && visible(run.block));
}

/** A maintenance word in a list of notices, on a page whose own first heading speaks of something else. */
function isBannerOnly(heads: readonly string[], numbers: number): boolean {
  const first = heads.slice(1)[0] ?? heads[0] ?? '';
  return !/メンテナンス|maintenance|停止|ご利用いただけません/i.test(`${heads[0]} ${first}`) && numbers > 6;
}

const inChrome = (block: Element) => block.closest('footer,nav,[role=contentinfo],[role=navigation]') !== null;
const hasFieldFor = (entry: readonly Element[], pattern: RegExp) =>
  entry.some((input) => pattern.test(input.getAttribute('name') ?? '') || pattern.test(input.id));
