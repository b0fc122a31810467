import { expect, it } from 'vitest';
import { TABLES } from './tables';
import { translator } from './translate';

const hans = translator(TABLES, 'zh-Hans');
const en = translator(TABLES, 'en');

// how often, since when, for how long, whose, only where, also when: what a sentence is written for
it.each([
  ['1日に送信できるSMSは200通までです。', '1天内可发送的短信为最多200条。', 'The SMS that can be sent within 1 day is up to 200 messages.'],
  ['1か月にチャージできる回数は10回までです。', '1个月内可加购的次数为最多10次。', undefined],
  ['利用開始日から30日ごとにデータ容量が更新されます。', '流量额度将从开通日每30天更新。', undefined],
  ['購入したデータは、購入日から31日間有効です。', '购买的流量自购买日期起31天有效。', 'Bought data is valid from the purchase date for 31 days.'],
  ['SIMカードは、お申し込みから最短2日でお届けします。', 'SIM卡自申请起最快2天送达。', undefined],
  ['6か月間、月額料金から1,100円を割引いたします。', '6个月从月费优惠1,100日元。', '¥1,100 is discounted from the monthly fee for 6 months.'],
  ['このQRコードは一度しか使用できません。', undefined, 'This QR code can be used only once.'],
  ['お客様の締め日は毎月20日です。', '您的账单截止日为每月20日。', 'Your closing date is day 20 of every month.'],
  ['お客さまへのお知らせ', '给客户的通知', 'Notices to customer'],
  ['データ量は翌日の午前10時ごろに更新されます。', undefined, 'The data amount is updated around 10 a.m. the next day.'],
  ['翌月1日の午前0時以降、順次切り替わります。', undefined, 'It switches from 0 a.m. on the 1st of the next month one by one.'],
  ['第三者による不正ログインを防ぐため、パスワードを定期的に変更してください。', '为了防止第三方的非法登录，请定期更改密码。', undefined],
  ['データをおくる相手の電話番号', '流量的接收方的电话号码', 'Phone number of recipient of data'],
  ['下4桁が0123の電話番号あてに、認証コードを送信しました。', '已发送验证码到后4位为0123的电话号码。', undefined],
  ['名義変更のお手続きは、店舗でのみ承っております。', '过户的办理仅在门店受理。', undefined],
  ['海外では、着信時にも通話料がかかります。', '在海外来电时也需要通话费。', 'Call charges are charged overseas also upon incoming.'],
  ['オートチャージを設定すると、自動で1GBが追加されます。', '设置自动加购时，1GB将自动追加。', 'If you set the auto top-up, 1GB is added automatically.'],
  ['トッピングを購入しないまま180日が経過すると、回線が停止されます。', undefined, 'Without buying topping, if 180 days pass, the line is stopped.'],
  [
    'ログインには、ご契約時に登録した電話番号が必要です。',
    '登录需要签约时登记的电话号码。',
    'The phone number registered upon contract is needed for the login.',
  ],
  ['EIDの入力（32桁の数字）', '输入EID（32位的数字）', undefined],
  ['データ通信がつながりにくい状況が発生しています。', '正在发生数据上网难以连接的情况。', undefined],
  // what stands apart is said apart
  [
    '4月22日 20時現在　集計期間 4月1日～4月30日　テザリングも無制限でご利用いただけます',
    '截至4月22日20点　统计期间4月1日～4月30日　热点共享可通过不限量使用',
    'As of 4/22 20 h Total period 4/1 ～ 4/30 Tethering can be used by unlimited',
  ],
  ['山田　花子　様', '山田　花子先生/女士', undefined],
  ['ドコモ光 10ギガ', 'docomo Hikari 10G', 'docomo Hikari 10 Giga'],
  ['アプリの自動更新', '应用的自动更新', 'Automatic app update'],
  ['データの自動更新', undefined, 'Auto-renewal of data'],
])('%s', (ja, zh, english) => {
  if (zh) expect(hans(ja)).toBe(zh);
  if (english) expect(en(ja)).toBe(english);
});
