import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGETS } from './model';
import { JAPANESE } from './normalise';
import { TABLES } from './tables';
import { translator } from './translate';

const translators = TARGETS.map((target) => [target, translator(TABLES, target)] as const);
const hans = translator(TABLES, 'zh-Hans');
const hant = translator(TABLES, 'zh-Hant');
const en = translator(TABLES, 'en');

describe('a run is said whole', () => {
  it.each([
    ['残データ量', '剩余流量', 'Remaining data'],
    ['しばらくお待ちください。', '请稍候。', 'Please wait.'],
    ['30日間のデータ利用量を照会します。', '查询30天的流量使用量。', undefined],
    ['※余ったデータ量は翌月にくりこしできません。', undefined, '※The unused data amount cannot be carried over to the following month.'],
  ])('%s', (ja, zh, english) => {
    if (zh) expect(hans(ja)).toBe(zh);
    if (english) expect(en(ja)).toBe(english);
  });

  // a fluent sentence that says another thing is worse than Japanese
  it.each([
    // what is spoken of is no part of what a noun is like
    ['利用料金は、利用したデータ量に応じて変わります。', '使用费根据使用的流量改变。', 'Usage charges change depending on the used data amount.'],
    ['ご利用料金は、データ利用量が20GB以上の場合、3,278円になります。', '流量使用量为20GB以上时，使用费变为3,278日元。', undefined],
    ['ブラウザの戻るボタンは使用しないでください。', '浏览器的返回键请勿使用。', 'Please do not use the back button of the browser.'],
    ['MNP転出をご希望の方は、事前に予約番号を取得してください。', '希望携号转出的人请事先获取预约码。', undefined],
    // days of a month are counted, those of a period are not; who speaks is us behind a preposition
    ['3日にお支払いください。', undefined, 'Please pay on the 3rd.'],
    ['毎月11日に更新されます。', undefined, 'It is updated on the 11th of every month.'],
    ['郵便物が宛先不明で当社に返送されています。', undefined, 'The mail is sent back to us by the addressee unknown.'],
    // how often, how much at most
    ['プランの変更は月に1回まで可能です。', '套餐的更改以每月1次为限。', 'The change of the plan is possible up to 1 time a month.'],
    ['データ使用量3GBまで1,078円', '流量使用量3GB以内：1,078日元', undefined],
    // not any more
    ['データ通信が利用できなくなります。', '无法使用数据上网。', 'Data communication cannot be used.'],
    ['購入後のキャンセルはできません。', '购买后无法取消。', 'You cannot cancel after purchase.'],
    [
      'お支払いが確認できない場合、サービスを停止することがあります。',
      '无法确认付款时，可能会停止服务。',
      'If the payment cannot be confirmed, the service may be stopped.',
    ],
    // who does it, how, and in what order
    ['iPhoneをご利用の方', '使用iPhone的人', 'Customer who uses iPhone'],
    ['認証コードを自動で送信しました。', '已自动发送验证码。', 'The verification code has been sent automatically.'],
    ['「データ追加」ボタンを押してください。', '请按“加购流量”按钮。', 'Please press “Data top-up” button.'],
    ['くりこし → 基本データの順に消費されます。', '将按结转→套餐内流量的顺序消耗。', undefined],
    ['いつもIIJmioをご利用いただき、誠にありがとうございます。', '感谢您一直使用IIJmio。', undefined],
    ['令和元年5月1日', '令和元年5月1日', '5/1 of the first year of Reiwa'],
    // what is not done, what is so, how much at most, by when, for how long, what of what
    ['暗号化されていないWi-Fiでは、入力をお控えください。', '通过未加密的Wi-Fi请尽量避免输入。', 'Please refrain from entering by Wi-Fi not encrypted.'],
    ['変更できるのは1回までです。', '可更改的为最多1次。', 'The one that can change is up to 1 time.'],
    ['データのバックアップと初期化をお願いします。', '请备份数据和恢复出厂设置。', 'Please back up data and reset.'],
    // once before, since when, such as, only if, within what, nobody is called
    [
      '過去に当社回線をご契約されたことがある方は、特典の対象外です。',
      '过去曾签约本公司线路的人为非优惠对象。',
      'The customer who has subscribed to our line in the past is not covered by benefit.',
    ],
    ['発送から14日以内に開通手続きが行われない場合は、自動的に開通いたします。', '开通手续自寄出起14天内未进行时，自动开通。', undefined],
    [
      'eSIMのダウンロードには、Wi-Fiなど安定したインターネット環境が必要です。',
      '下载eSIM需要Wi-Fi等稳定的网络环境。',
      'To download the eSIM, the stable internet environment such as Wi-Fi is needed.',
    ],
    [
      '同意いただいた場合に限り、行動履歴を広告配信に利用します。',
      '仅在同意时，使用行为记录用于广告投放。',
      'Only if you agree, the activity history is used for advertising.',
    ],
    ['MNP予約番号の有効期限は、発行日を含めて15日間です。', 'MNP转网预约码的有效期为15天（含发行日）。', undefined],
    ['ご不便をおかけしましたことを深くお詫び申し上げます。', '给您带来不便，非常抱歉。', 'We are sorry for the inconvenience.'],
    // ours, yours, of whom, where
    ['審査の内容についてのお問い合わせにはお答えできません。', '无法回答关于审核的内容的咨询。', 'We cannot answer the inquiry about screening details.'],
    [
      '海外では、着信時にも通話料が発生しますのでご注意ください。',
      '因在海外来电时也发生通话费，请注意。',
      'Because call charges are due overseas also upon incoming, please be careful.',
    ],
    ['抽選で1,000名さまに、データ3GBをプレゼントいたします。', '通过抽选，赠送流量3GB给1,000人。', undefined],
    ['現在ご利用中のeSIMは使用できなくなります。', '当前使用的eSIM无法使用。', 'Your current eSIM cannot be used.'],
    ['解約のお手続きを行うと、残りのポイントはすべて失効します。', '进行解约的办理时，剩余的积分全部失效。', undefined],
    ['認証コードは絶対に他人に教えないでください。', '验证码切勿告知他人。', undefined],
    ['残高不足により、口座振替ができませんでした。', undefined, 'The direct debit was not possible due to the insufficient balance.'],
    ['利用中断中も、月額料金は発生します。', '月费报停期间发生。', 'The monthly fee is due during service suspension.'],
    // unless, not without, not the one before, also there, as soon as, no matter
    ['お申し出がない限り、2年ごとに自動で契約が更新されます。', '除非有提出申请，签约将每2年自动更新。', undefined],
    ['このメールのリンクを開かずに削除してください。', '不打开此邮件的链接，请删除。', 'Please delete without opening the link of this email.'],
    ['お客さまが当社に連絡せずに解約した場合', undefined, 'Without contacting to us, if the customer cancels'],
    ['アプリを削除しただけでは解約になりません。', undefined, 'Even if you delete the app, it is not cancellation.'],
    ['お支払いを確認でき次第、利用停止を解除します。', undefined, 'As soon as the payment is confirmed, the service suspension is lifted.'],
    ['返却された端末は、いかなる理由があってもお返しできません。', '已归还的手机无论任何理由无法退还。', undefined],
    ['手続きをされたのがご本人でない場合は、取り消しをお申し出ください。', '已办理的不是本人时，请提出取消。', undefined],
    ['残りの料金は、分割払いをご利用いただけるとは限りません。', '剩余的费用可能无法使用分期付款。', undefined],
    ['データ残量はアプリでも確認できます。', '剩余流量在应用也可查看。', 'The remaining data can be checked also in the app.'],
    ['利用停止から30日を過ぎても、お支払いがありません。', '即使从停机超过30天，没有付款。', undefined],
    [
      'SMSに届いた6桁の認証コードを10分以内に入力してください。',
      '请在10分钟以内输入发送到短信的6位的验证码。',
      'Please enter the 6-digit verification code that has arrived in SMS within 10 min.',
    ],
    ['子回線は最大5回線まで追加できます。', '副号可追加最多5条线路。', 'The secondary line can be added up to 5 lines.'],
    ['回線別の使用量', '按线路的使用量', 'Usage by line'],
    ['来月に繰り越す予定のデータ', '下月预计结转的流量', 'Data for which you are expected to carry over to next month'],
    [
      'パスワードを5回間違えたため、30分間ログインできません。',
      '因已输错5次密码，无法登录30分钟。',
      'Because the password has been mistyped 5 times, you cannot log in for 30 min.',
    ],
    ['返却が必要なもの', '需要归还的部分', 'One for which you need to return'],
    ['料金が確定しましたら、お知らせします。', '费用确定时，通知。', 'When charges are finalised, we will notify you.'],
    ['画面割れや水ぬれによる故障', '因屏幕破裂和进水的故障', 'Breakdown due to cracked screen and water damage'],
    [
      '書類の住所と申込時の住所が一致していません。',
      '文件的地址和申请时的地址不一致。',
      'The address of the documents and address upon application does not match.',
    ],
    // what a button does, of one thing or of two acts on it
    ['SIMカードの再発行', '补发SIM卡', 'Reissue SIM card'],
    ['会員情報の確認・変更', '查看和更改会员信息', 'Check and change member information'],
    ['電話番号を選択：', '选择电话号码：', 'Select phone number:'],
    // how long is not when
    ['15日を超えると', '超过15天时', 'If you exceed 15 days'],
    ['1日あたりの利用量', '每1天的使用量', 'Usage per 1 day'],
    ['11月1日の利用量', '11月1日的使用量', 'Usage for 11/1'],
    ['午前2時～5時', '上午2点～5点', '2～5 a.m.'],
    ['メンテナンスは午後10時30分です。', undefined, 'Maintenance is 10:30 p.m.'],
    // nobody is named: the carrier does it, or it is done
    ['メールでお知らせします。', '通过邮件通知。', 'We will notify you by email.'],
    ['未成年の方は保護者の同意が必要です。', '未成年人需要监护人的同意。', 'For minors, consent of the guardian is needed.'],
    ['プランはいつでも変更できますか？', '套餐可随时更改吗？', 'Can the plan be changed at any time?'],
    ['プランを見直してみませんか？', '不妨重新审视套餐？', 'Why not review the plan?'],
    // to what degree, and of what a thing has much
    ['データを使いすぎると速度が遅くなります。', '过度使用流量时，速度变慢。', 'If you use data too much, the speed becomes slow.'],
    ['通信量の多いアプリを確認しましょう。', '请查看流量多的应用。', 'Please check the app with a lot of data usage.'],
    ['受け取った6桁のコードを入力してください。', '请输入收到的6位的代码。', 'Please enter the received 6-digit code.'],
    // each by itself
    ['ドコモの携帯電話から 151（無料）／一般電話などから 0120-800-000', '从docomo的手机151（免费）／从固定电话等0120-800-000', undefined],
    ['ご不便をおかけしますが、ご理解とご協力をお願いいたします。', '不便之处敬请谅解，敬请理解与配合。', undefined],
    ['Tanakaさんの回線', 'Tanaka先生/女士的线路', 'Line of Tanaka'],
  ])('%s', (ja, zh, english) => {
    if (zh) expect(hans(ja)).toBe(zh);
    if (english) expect(en(ja)).toBe(english);
  });

  it('in the reader’s own way of writing', () => {
    expect([hans('通信速度制限'), hant('通信速度制限')].every((said) => said && said !== '通信速度制限')).toBe(true);
  });

  it('or stays as it is', () => {
    for (const translate of [hans, hant, en])
      for (const ja of [
        'ぱぴぷぺぽ',
        '残りぱぴぷ',
        '未知語彙',
        '負担をかけます。',
        '開通日は、到着日ではなく、お客さまが手続きを完了された日です。',
        'Hello',
        '',
        ' ',
      ])
        expect(translate(ja)).toBeUndefined();
  });
});

describe('whatever stands there', () => {
  const piece = fc.constantFrom(
    '残り',
    'データ量',
    '12.3GB',
    '１２ＧＢ',
    '2026年11月30日',
    'は',
    'を',
    'の',
    '変更',
    'する',
    'してください',
    '。',
    '（',
    '）',
    '、',
    ' ',
    '場合は',
    'x',
    '￥500',
    '𠮷',
    '「',
    '」',
    '→',
    '月に1回',
    '3回',
    'まで',
    'なら',
    '利用できなくなります',
    'のうち',
    '以上の',
    '当月末',
    'Tanakaさん',
    '\ud800',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 40 }),
  );
  it.each(translators)('%s: keeps every digit, leaves no kana, never throws', (_, translate) => {
    fc.assert(
      fc.property(text, (ja) => {
        const said = translate(ja);
        if (said === undefined) return;
        const digits = (one: string) =>
          [...one]
            .filter((char) => /[\d０-９]/.test(char))
            .sort()
            .join('');
        expect(digits(said)).toBe(digits(ja));
        expect(said).not.toMatch(/[\u3041-\u3096\u30a1-\u30fa]/);
      }),
      { numRuns: 300 },
    );
  });

  it('English holds nothing of Japanese', () => {
    fc.assert(
      fc.property(text, (ja) => !JAPANESE.test(en(ja) ?? '')),
      { numRuns: 300 },
    );
  });
});
