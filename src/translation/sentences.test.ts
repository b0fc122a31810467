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
  ['ログインには、ご契約時に登録した電話番号が必要です。', '登录需要签约时登记的电话号码。', 'To log in, the phone number registered upon contract is needed.'],
  ['EIDの入力（32桁の数字）', '输入EID（32位的数字）', undefined],
  ['データ通信がつながりにくい状況が発生しています。', '正在发生数据上网难以连接的情况。', undefined],
  // what a noun names is done; each is told of its own; what is so is told of whom it is so
  ['5G通信のご利用には、5G対応機種が必要です。', '使用5G上网需要5G支持的机型。', 'To use 5G data connection, 5G compatible devices are needed.'],
  [
    '海外でのローミングには、事前に国際ローミングのお申し込みが必要です。',
    '在海外的漫游需要事先申请国际漫游。',
    'You need to apply for international roaming for roaming overseas in advance.',
  ],
  ['動画を見るときはWi-Fiのご利用をおすすめします。', '查看视频时，推荐使用Wi-Fi。', undefined],
  ['翌月への繰り越しはできません。', '无法结转到下月。', 'It cannot be carried over to the following month.'],
  ['ahamoへの変更で10GBプレゼント', '通过更改为ahamo赠送10GB', 'Get 10GB by change to ahamo'],
  ['音声SIMへの切り替え', '切换为语音SIM', 'Switch to voice SIM'],
  ['払込票でのお支払いとなります。', '将通过缴费单支付。', 'It is paid by the payment slip.'],
  ['23時以降のお申し込みは、翌日の受付となります。', '23点以后的申请次日将受理。', 'The application from 23 h on is accepted next day.'],
  ['まず利用停止のお手続きをしたうえで、再発行をお申し込みください。', '首先办理停机后，请申请补发。', undefined],
  ['転送料は、転送を設定されたお客さまのご負担となります。', undefined, 'Forwarding fee is burden of customer who has set forwarding.'],
  ['プラン変更は月1回まで可能で、変更後のプランは翌月1日から適用されます。', '更改套餐以每月1次为限，更改后的套餐将从次月1日生效。', undefined],
  ['オプションは、お申し込み月は無料、翌月以降は自動的に有料へ移行します。', '附加服务申请月免费，下月以后自动转移到收费。', undefined],
  ['データ使用量は数時間遅れて反映されます。', '流量使用量数小时后将更新。', 'Data usage is reflected after a few hours.'],
  ['あと1.73GBでステップ4に上がります。', '再用1.73GB后上升到阶梯4。', 'It rises to the step 4 after another 1.73GB.'],
  ['1GBのプランが5GBに。', '1GB的套餐变为5GB。', 'The plan of 1GB becomes 5GB.'],
  ['請求金額はいつ確定しますか？', '账单金额什么时候确定？', undefined],
  ['電話番号に誤りがないかご確認ください。', '请确认电话号码是否有错误。', undefined],
  ['この機能を使って発信できません。', '无法通过此功能拨打。', 'You cannot call by this function.'],
  ['最大22,000円をお支払いいただきます。', '需要支付最高22,000日元。', 'Up to ¥22,000 has to be paid.'],
  ['1か月分の基本料に相当する金額をいただきます。', '收取相当于1个月的基本费的金额。', 'The amount that corresponds to the basic charge of 1 month is billed.'],
  ['お客さまの個人情報は、ご本人の同意なく第三者に提供しません。', '您的个人信息没有本人的同意不提供给第三方。', undefined],
  ['メールアドレスと受信済みのメールはご利用いただけなくなります。', '电子邮箱和已接收的邮件无法使用。', undefined],
  ['SIM・eSIMの再発行を申し込む', '申请补发SIM卡、eSIM', 'Apply to reissue the SIM, eSIM'],
  ['バーコードを表示して支払う', undefined, 'Show barcode, and pay'],
  ['11/10 データ増量オプション 550円/月が最大6カ月無料', '11/10 流量加量选项每月550日元为最长6个月免费', undefined],
  ['2017年7月24日 10:05 現在 / as of 10:05, July 24, 2017', undefined, 'As of 2017/7/24 10:05 / as of 10:05, July 24, 2017'],
  ['2026年2月14日 6:00 現在の概算値です。', '为截至2026年2月14日6:00的估算值。', undefined],
  ['お知らせ：2026/09/30（水）1:00～6:00 メンテナンス', undefined, 'Notices: 2026/09/30 (Wed) 1:00 ～ 6:00 Maintenance'],
  [
    '作業の状況により、終了時刻が前後する場合がございますので、あらかじめご了承ください。',
    undefined,
    'Because end time may be varied depending on the work status, please understand in advance.',
  ],
  ['災害救助法が適用された地域のお客さまは、お支払い期限を1か月延長いたします。', '对于灾害救助法已生效的地区的客户，延长缴费期限1个月。', undefined],
  [
    '店頭でのお手続きには、オンラインでは不要な手数料がかかる場合があります。',
    '在店面的办理可能会需要在线不需要的手续费。',
    'The handling fee that is not needed online may be charged to procedures at the shop.',
  ],
  ['特に必要な書類はありません。', '没有特别需要的文件。', 'There are no documents that are needed especially.'],
  ['データ残量のご確認', '查看剩余流量', 'Check remaining data'],
  ['dカード', undefined, 'd CARD'],
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
  // what stands where it can be misread
  ['今月あと使えるデータ量', '本月还可使用的流量', 'Data amount that can be used this month still'],
  ['家族とデータをシェアする', '与家人共享流量', 'Share data with family'],
  ['現在のプランと比較', '与当前套餐比较', 'Compare with the current plan'],
  ['来月からのプラン：20GB', '下月起的套餐：20GB', 'Plan from next month: 20GB'],
  ['残り有効日数：3日', '剩余有效天数：3天', 'Remaining valid days: 3 days'],
  ['回線切替を開始する', '开始切换线路', 'Start switching line'],
  ['速度制限まであと 1.24GB', '距限速还剩1.24GB', 'Another 1.24GB until the speed restriction'],
  [
    'クーポンはお一人様1回限り有効で、ほかの割引との併用はできません。',
    '优惠券每人限1次有效，无法进行与其他优惠的同时使用。',
    'The coupon is each person 1 time only valid, and combined use with other discount is not possible.',
  ],
  ['混雑する時間帯に速度を制限することがあります。', '拥挤的时间段可能会限制速度。', 'The speed may be limited during hours that are busy.'],
  [
    '他社が提供するサービスの利用料が含まれる場合があります。',
    '其他公司提供的服务的使用费可能会包含。',
    'The fee of the service that other carriers provide may be included.',
  ],
  [
    'eSIMを再発行すると、現在お使いのプロファイルはただちに利用できなくなります。',
    '补发eSIM时，当前使用的配置文件立即无法使用。',
    'If you reissue the eSIM, your current profile cannot be used from that moment on.',
  ],
  [
    '対象国・地域以外でローミングを利用されますと、高額な料金が発生するおそれがあります。',
    '在适用国家、地区以外使用漫游时，可能会发生高额的费用。',
    'If you use roaming in other than eligible countries and regions, expensive charges may be due.',
  ],
  [
    '解約後もご利用料金の確認のため、90日間はMyページにログインできます。',
    '为了查看使用费，90天解约后也可登录My页面。',
    'To check usage charges, you can log in to My page also after cancellation for 90 days.',
  ],
  [
    'APNの設定は自動で行われるため、お客様による操作は必要ありません。',
    '因APN的设置自动进行，不需要您的操作。',
    'Because APN settings are carried out automatically, the operation by the customer is not needed.',
  ],
  [
    '*1 ご利用いただける最大の通信速度は、機種により異なります。',
    '*1 可使用的最大的网速因机型而异。',
    '*1 The largest connection speed that can be used differs depending on the model.',
  ],
  [
    '通信速度が遅いと感じたら、機内モードを切り替えてください。',
    '网速较慢时，请切换飞行模式。',
    'If the connection speed is slow, please switch the airplane mode.',
  ],
  [
    '2021年10月以降に発売された機種には、原則としてSIMロックがかかっていません。',
    '2021年10月以后已发售的机型原则上未有SIM锁。',
    'The model released from 2021/10 on is not SIM-locked as a rule.',
  ],
  [
    '通知をオフにしていると、大切なお知らせを受け取れません。',
    '将通知设为关时，无法收到重要的通知。',
    'If you set the notification to off, important notices cannot be received.',
  ],
  [
    'シェアへの参加には、代表回線のご契約者さまの承認が必要です。',
    '参加共享需要主号的签约人的批准。',
    'To join the share, the approval of the contract holder of the primary line is needed.',
  ],
  [
    'お使いの電話番号のまま他社へ乗り換える方は、MNP予約番号を取得してください。',
    '不更改电话号码，转网到其他公司的人请获取MNP转网预约码。',
    'Without changing the phone number, for the customer who switches to other carriers, please get the MNP reservation number.',
  ],
  ['※テザリングでご利用のデータ量も含まれます。', '※通过热点共享使用的流量将包含。', '※The data amount used by tethering is included.'],
  ['先月より1,320円増えています', '比上月已增加1,320日元', 'It has increased compared with last month by ¥1,320'],
  [
    '毎週火曜日の午前1時から5時まで、定期メンテナンスのため一部のお手続きができません。',
    '因定期维护，每周周二的上午1点～5点无法进行部分办理。',
    'Because of regular maintenance, some procedures are not possible a.m. 1～5 h of every week Tuesday.',
  ],
  ['回線切替の受付時間 9:00～21:00', '切换线路的受理时间 9:00～21:00', 'Hours of switching line 9:00～21:00'],
])('%s', (ja, zh, english) => {
  if (zh) expect(hans(ja)).toBe(zh);
  if (english) expect(en(ja)).toBe(english);
});
