/** A portal page of any size: one golden page, and around it what portals print without being asked. */

const BLOCKS: readonly ((n: number) => string)[] = [
  (n) =>
    `<section class="news"><h3>お知らせ</h3><ul>${repeat(5, (i) => `<li><time>2026年${1 + ((n + i) % 11)}月${1 + ((n * 7 + i) % 28)}日</time> <a href="/news/${n}/${i}">メンテナンスのお知らせ（第${n + i}回）</a></li>`)}</ul></section>`,
  (n) =>
    `<section><h3>よくあるご質問</h3><dl>${repeat(4, (i) => `<dt>Q${n}-${i}. ご契約内容の変更はどこでできますか</dt><dd><p>ご契約内容の確認・変更ページからお手続きいただけます。お手続きには<b>本人確認</b>が必要です。</p></dd>`)}</dl></section>`,
  (n) => `<nav><ul>${repeat(8, (i) => `<li><a href="/menu/${n}/${i}"><span class="icon"></span><span>サポートメニュー</span></a></li>`)}</ul></nav>`,
  (n) =>
    `<div class="plans"><h3>料金プラン一覧</h3><table><tbody><tr><th>プラン</th><th>月額</th></tr>${repeat(4, (i) => `<tr><td>プランM${i}</td><td>${(990 + 550 * i).toLocaleString('en-US')}円</td></tr>`)}</tbody></table><p>※${n} 表示はすべて税込です。</p></div>`,
  (n) =>
    `<div class="cards">${repeat(4, (i) => `<div class="card"><img alt=""><div><p>おすすめの機種 ${n}-${i}</p><div><span>分割</span><span>36回</span></div></div></div>`)}</div>`,
];

/**
 * The body of `html` with enough of that around it to hold about `nodes` elements and texts.
 * @param count nodes of a piece of HTML: only a browser can tell
 */
export function portalPage(html: string, nodes: number, count: (html: string) => number): string {
  const weights = BLOCKS.map((block) => count(block(1)));
  const missing = Math.max(0, nodes - count(html));
  const rounds = missing / weights.reduce((a, b) => a + b, 0);
  const filler = (from: number, to: number) => repeat(to - from, (i) => BLOCKS.map((block) => block(from + i)).join(''));
  const half = Math.round(rounds / 2);
  return `<div class="page"><header>${filler(0, half)}</header><main>${html}</main><footer>${filler(half, Math.round(rounds))}</footer></div>`;
}

const repeat = (times: number, make: (i: number) => string) => Array.from({ length: Math.max(0, times) }, (_, i) => make(i)).join('');
