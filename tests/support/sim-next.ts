/** The portal of a carrier that nobody has described. */
export const SIM_NEXT = 'https://my.sim-next.example';

export const USAGE_PAGE = `<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8"><title>マイページ | SIM NEXT</title></head>
  <body>
    <header><a href="/">SIM NEXT</a> <a href="/logout">ログアウト</a></header>
    <main>
      <h1>ご利用状況</h1>
      <p>電話番号 080-0000-4321</p>
      <h2>今月のデータ通信</h2>
      <dl>
        <dt>今月の使用データ量</dt><dd>2.50GB</dd>
        <dt>残りデータ量</dt><dd>7.50GB</dd>
      </dl>
      <h2>ご請求</h2>
      <table><tr><th>ご請求金額</th><td>1,980円</td></tr></table>
    </main>
  </body>
</html>`;

export const NEWS_PAGE = `<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8"><title>お知らせ | SIM NEXT</title></head>
  <body><main><h1>お知らせ</h1><p>いつもご利用ありがとうございます。</p></main></body>
</html>`;
