import { describe, expect, it } from 'vitest';
import { anonymise, decodePage, isArchive } from './anonymise';
import { allPages } from './pages';

const clean = (html: string) => anonymise(html).html;
const digitsOf = (html: string) => html.match(/\d{4}(?!\d)/g)?.at(-1);

describe('numbers', () => {
  it.each([
    ['090-1234-5678', /^090-0000-\d{4}$/],
    ['０９０－１２３４－５６７８', /^０９０－００００－[０-９]{4}$/],
    ['09012345678', /^0900000\d{4}$/],
    ['090-****-5678', /^090-\*\*\*\*-\d{4}$/],
    ['+81 90-1234-5678', /^\+81 90-0000-\d{4}$/],
    ['***-****-5678', /^\*\*\*-\*\*\*\*-\d{4}$/],
    ['03-1234-5678', /^03-0000-\d{4}$/],
    ['(03)1234-5678', /^\(03\)0000-\d{4}$/],
    ['**** **** **** 5678', /^\*{4} \*{4} \*{4} \d{4}$/],
    ['下4桁：5678', /^下4桁：\d{4}$/],
  ])('%s keeps its format and its masking', (number, shape) => {
    const made = clean(`<p>${number}</p>`).slice(3, -4);
    expect(made).toMatch(shape);
    expect(made).not.toBe(number);
  });

  it('the same last four digits become the same ones, masked or not, in text, tags and scripts', () => {
    const made = clean(
      '<a href="tel:09012345678" aria-label="回線 090-1234-5678">***-****-5678</a><b>080</b>-9999-0000<script>var t={"tel":"090-****-5678"}</script><p>０９０－１２３４－５６７８</p>',
    ).normalize('NFKC');
    const tails = [...made.matchAll(/(?:tel:\d{7}|[\d*]{4}[-－])(\d{4})/g)].map((match) => match[1]);
    expect(tails).toHaveLength(6);
    expect(new Set(tails).size).toBe(2);
    expect(made).not.toMatch(/1234-|5678|9999/);
  });

  it('a number cut by tags and character references is one number', () => {
    expect(clean('<span>090</span>-<b>1234</b>-<i>56</i>&#55;8')).toMatch(/^<span>090<\/span>-<b>0000<\/b>-<i>\d\d<\/i>\d\d$/);
  });

  it.each([
    ['8981100012345678901', /^8981000000000000001$/],
    ['hdc12345678', /^hdc10000001$/],
    ['1234-5678-9012', /^1000-0000-0001$/],
    ['1f0e2d3c-aaaa-4bbb-8ccc-123456789abc', /^00000000-0000-4000-8000-000000000001$/],
    ['taro.yamada@docomo.ne.jp', /^user1@example\.com$/],
    ['ta***@docomo.ne.jp', /^user\*\*\*1@example\.com$/],
    ['〒150-0002', /^〒000-0000$/],
    ['東京都渋谷区渋谷1-2-30 メゾン渋谷 201号室', /^東京都見本区見本町1-2-3$/],
    ['203.104.209.7', /^192\.0\.2\.1$/],
    ['eyJhbGciOiJIUzI1NiJ9AbC123xyz', /^TOKEN$/],
  ])('%s', (found, shape) => expect(clean(`<p>${found}</p>`).slice(3, -4)).toMatch(shape));

  it.each([
    '0120-800-000',
    '12.34GB',
    '5,478円',
    '1234567890円',
    '2026年11月20日',
    '20261120',
    '202611200930',
    '90-100MB',
    '2026-11-20',
    '1.5Mbps',
    '100-2000MB',
    '残り1234567KB',
  ])('%s stays', (text) => expect(clean(`<p>${text}</p>`)).toBe(`<p>${text}</p>`));
});

describe('people', () => {
  it('names before 様 and さん, the same one the same everywhere', () => {
    const made = clean('<p>山田　太郎 様</p><p>ようこそ山田太郎さん</p><p>佐藤さくら様</p><title>山田 太郎のページ</title>');
    expect(made).toBe('<p>見本　一郎 様</p><p>ようこそ見本一郎さん</p><p>見本二郎様</p><title>見本 一郎のページ</title>');
  });

  it('no counter before them', () => {
    expect(clean('<p>3年 山田さん</p><p>会員番号 20-117742山田様</p>')).toBe('<p>3年 見本一郎さん</p><p>会員番号 10-000001見本一郎様</p>');
  });

  it('names in labelled fields, in kana, half-width kana and Latin letters', () => {
    expect(clean('<tr><th>フリガナ</th>\n <td>ヤマダ　タロウ</td></tr>')).toContain('<td>ミホン　イチロウ</td>');
    expect(clean('<dl><dt>ご契約者名（カナ）</dt><dd>ﾔﾏﾀﾞ ﾀﾛｳ</dd></dl>')).toContain('<dd>ﾐﾎﾝ ｲﾁﾛｳ</dd>');
    expect(clean('<p>Name: Taro Yamada</p>')).toBe('<p>Name: Mihon Ichiro</p>');
    expect(clean('<p>お名前：TARO YAMADA</p>')).toBe('<p>お名前：MIHON ICHIRO</p>');
    expect(clean('<p>Hello, Sam Smith!</p>')).toBe('<p>Hello, Mihon Ichiro!</p>');
  });

  it.each([
    'お客様',
    '皆さま',
    '仕様',
    '同様です',
    '模様',
    'さまざま',
    '<p>お名前</p><p>変更する</p>',
    '<th>氏名</th><th>電話番号</th>',
    'ユーザー様',
    'ご契約者様',
    'Dear Customer,',
    'Plan name: Light',
  ])('%s is nobody', (html) => expect(clean(html)).toBe(html));

  it('fields that have no shape of their own', () => {
    const field = (label: string, value: string) => /<td>(.*)<\/td>/.exec(clean(`<tr><th>${label}</th><td>${value}</td></tr>`))?.[1];
    expect(field('生年月日', '1985年3月4日')).toBe('1990年1月1日');
    expect(field('生年月日', '昭和60年12月24日')).toBe('昭和01年01月01日');
    expect(field('会員番号', '1234567')).toBe('1000001');
    expect(field('ログインID', 'taro_yamada')).toBe('user1');
    expect(field('ご住所', '〒150-0002 渋谷区渋谷1-2-3 メゾン渋谷')).toBe('〒000-0000 東京都見本区見本町1-2-3');
    expect(field('契約番号', '12.34GB')).toBe('12.34GB');
  });

  it('a name known from a label goes from data too, also where it is written in escapes', () => {
    const made = clean('<p>お名前：山田 太郎</p><script>var a=["山田太郎","\\u5c71\\u7530\\u592a\\u90ce"]</script>');
    expect(made).toContain('["見本一郎","見本一郎"]');
  });
});

describe('markup', () => {
  it('form values, tokens, queries and embedded pictures go', () => {
    expect(clean('<input type="hidden" name=t value=abc><input type="submit" value="次へ">')).toBe(
      '<input type="hidden" name=t value=""><input type="submit" value="次へ">',
    );
    expect(clean('<meta name="csrf-token" content="abc">')).toBe('<meta name="csrf-token" content="">');
    expect(clean('<a href="/usage?session=1&amp;id=2#tab">a</a>')).toBe('<a href="/usage#tab">a</a>');
    expect(clean('<img alt="12.3GB" src="data:image/png;base64,AAAA">')).toMatch(/alt="12.3GB" src="data:image\/gif;base64,R0/);
    expect(clean('<textarea>私の名前</textarea>')).toBe('<textarea></textarea>');
    expect(clean('<!-- session 1234 --><p>残り 1GB</p>')).toBe('<!----><p>残り 1GB</p>');
  });

  it('scripts keep their data and lose their secrets', () => {
    const script = (code: string) => clean(`<script>${code}</script>`).slice(8, -9);
    expect(script('var d={"usedGB":"6.34","month":"202611","csrfToken":"abcdef","userName":"山田太郎","memberId":"1234567"}')).toBe(
      'var d={"usedGB":"6.34","month":"202611","csrfToken":"TOKEN","userName":"見本一郎","memberId":"1000001"}',
    );
    expect(script('x="{\\"userName\\":\\"山田太郎\\",\\"used\\":1.5}"')).toBe('x="{\\"userName\\":\\"見本一郎\\",\\"used\\":1.5}"');
    expect(JSON.parse(script('{"customerNo":12345678,"bytes":12345678901,"note":"12345678"}'))).toEqual({
      customerNo: 10000001,
      bytes: 12345678901,
      note: '10000001',
    });
    expect(script("fetch('/api/usage?token=1')")).toBe("fetch('/api/usage')");
    expect(script("gtag('config','G-ABC123')")).toBe('');
    expect(clean('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1">x()</script>')).toBe('<script src=""></script>');
  });

  it('numbers of the program itself stay, phone numbers among them do not', () => {
    const code = '<script>var d={"at":1763712000000,"bytes":12345678901,"left":[1234567890,987654321],"x":a-1234567890};</script>';
    expect(clean(code)).toBe(code);
    expect(clean('<script>var d={"msisdn":819012345678,"tel":"09012345678"}</script>')).toMatch(/\{"msisdn":81900000(\d{4}),"tel":"0900000\1"\}/);
  });

  it('the header line stays, without the query of its address', () => {
    expect(clean('<!-- {"url": "https://a.example/u?x=1", "now": "2026-11-20T12:00:00+09:00"} -->\n<p>1GB</p>')).toBe(
      '<!-- {"url": "https://a.example/u", "now": "2026-11-20T12:00:00+09:00"} -->\n<p>1GB</p>',
    );
  });
});

describe('every page of the repository', () => {
  const QUANTITY = /(?<![\d０-９.,*－-])[\d０-９][\d０-９.,．，]*\s?(?:[KMGＫＭＧ][BＢ]|円|%|％|bps|パケット|ポイント|日|月|年)/g;
  it.each(allPages().map((page) => [page.name, page.html] as const))('%s keeps its amounts, dates and labels', (_name, html) => {
    const once = clean(html);
    expect(once.match(QUANTITY)).toEqual(html.match(QUANTITY));
    expect(once.length).toBeGreaterThan(html.length * 0.8);
    expect(clean(once)).toBe(once);
  });
});

describe('files', () => {
  // 残り in Shift_JIS
  const sjis = [0x8e, 0x63, 0x82, 0xe8];
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

  it('are read in the charset that their head names', () => {
    expect(decodePage(bytes('<meta charset="Shift_JIS"><p>', sjis))).toContain('残り');
    expect(decodePage(bytes('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><p>', sjis))).toContain('残り');
    expect(decodePage(bytes('<meta charset="utf-8"><p>残り'))).toContain('残り');
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '残り'))).toBe('残り');
    expect(decodePage(bytes('<meta charset="no-such"><p>残り'))).toContain('残り');
    expect(decodePage(bytes('<meta charset="utf-16"><p>残り'))).toContain('残り');
  });

  it('say UTF-8 afterwards, which they are written in', () => {
    expect(clean('<meta charset="Shift_JIS">')).toBe('<meta charset="utf-8">');
    expect(clean('<meta http-equiv="Content-Type" content="text/html; charset=euc-jp">')).toContain('charset=utf-8');
  });

  it('an archive is told from a page', () => {
    expect(isArchive('From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/')).toBe(true);
    expect(isArchive('<!DOCTYPE html>')).toBe(false);
  });

  it('5 MB are done, whatever they hold: nothing goes over the text again for each of its parts', () => {
    for (const part of ['<a "', '&#1', 'お名前 \n', 'a@', '<script>a:"', '0901234', '様', '東京都港区1-2 ']) {
      expect(digitsOf(clean(part.repeat(Math.ceil(600_000 / part.length))))).not.toBe('5678');
    }
  }, 60_000);
});
