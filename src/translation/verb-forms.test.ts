import { expect, it } from 'vitest';
import { TABLES } from './tables';
import { translator } from './translate';

const hans = translator(TABLES, 'zh-Hans');
const hant = translator(TABLES, 'zh-Hant');
const en = translator(TABLES, 'en');

// how the next thing is done, what is one of two, what is said of a whole clause, what is done again: by the form of the verb
it.each([
  ['Wi-Fiに接続しながらダウンロードしてください。', '在连接到Wi-Fi的同时，请下载。', 'Please download while connecting to Wi-Fi.'],
  ['アプリを起動したまま、しばらくお待ちください。', undefined, 'Please wait a moment with the app started up.'],
  ['電源を入れたままSIMカードを抜かないでください。', '在开机的状态下，请勿取出SIM卡。', 'Please do not remove the SIM card while turned on.'],
  ['お客様に通知することなく変更する場合があります。', undefined, 'It may change without notifying to the customer.'],
  ['すべての料金が請求されるわけではありません。', '并非所有费用收取。', 'It is not the case that all charges are billed.'],
  ['すべての端末で利用できるとは限りません。', '不一定可在所有手机使用。', 'It is not certain that you can use on all devices.'],
  ['同意したものとみなします。', '视为已同意。', 'It is deemed that you agree.'],
  ['予告なく内容を変更したり、終了したりすることがあります。', '可能会不另行通知更改内容或可能会结束。', undefined],
  ['データを追加するか、翌月までお待ちください。', '请追加流量或请等候到下月。', 'Please add data or please wait until the following month.'],
  ['データを追加するか、プランを変更する必要はありません。', '无需追加流量或无需更改套餐。', undefined],
  ['届き次第ご連絡いたします。', '送达后立即，联系。', 'As soon as it arrives, we will contact you.'],
  ['対応しているか、ご確認ください。', '请确认是否支持。', 'Please check whether it is supported.'],
  ['認証コードを送り直す', '重新发送验证码', 'Send verification code again'],
  ['そのまま使い続けることができます。', '可直接继续使用。', undefined],
  ['受け取れるようにするには、設定を変更してください。', '若要可收到，请更改设置。', 'To receive, please change settings.'],
  ['確認でき次第、ご連絡いたします。', '确认后立即，联系。', 'As soon as it is confirmed, we will contact you.'],
  ['登録しなければなりません。', '需要登记。', 'You have to register.'],
  ['SIMカードを外さなくてもかまいません。', undefined, 'The SIM card does not have to be removed.'],
  ['お支払いにならないと利用停止になります。', '不支付时，将停机。', 'If you do not pay, it is suspended.'],
  ['誤って消してしまうと、再発行が必要です。', '误删除时，需要补发。', 'If you delete by mistake, you need to reissue.'],
  ['速度を抑えさせていただくことがあります。', '可能会控制速度。', 'The speed may be kept down.'],
  ['他社へ乗り換える方へ', '致转网到其他公司的人', 'For customer who switches to other carriers'],
  ['名義変更に必要な書類', '过户需要的文件', undefined],
  ['電話もメールも使えます。', '电话和邮件可使用。', 'Phone and email can be used.'],
  ['5G対応エリアか調べる', '查询是否为5G覆盖区域', 'Look up whether it is 5G coverage area'],
  ['割引が受けられなくなります。', '无法享受优惠。', 'The discount cannot be received.'],
  ['8月27日に引き落とし予定です。', '8月27日预计扣款。', 'It is expected to be debited on 8/27.'],
  // hard, and perhaps so; lasting so; by leave
  ['建物の中では、電波が届きにくいことがあります。', '信号在建筑物里可能会较弱。', 'The signal may be weak inside building.'],
  ['「iPhoneを探す」がオンになったままだと、受付できません。', '“查找iPhone”已变为开时，无法受理。', undefined],
  ['定額の対象とならず、高額な請求になるおそれがあります。', '不是包月定额对象，可能会变为高额的账单。', undefined],
  ['在留カードの更新が必要になります。', '需要更新在留卡。', 'You need to update the residence card.'],
  // who is asked, what is done by whom, what is of both
  ['カード会社へお問い合わせください。', '请咨询发卡公司。', 'Please contact the card company.'],
  ['裏面に記載がある方は、裏面もご提出ください。', undefined, 'For the customer for whom there is a statement for the back, please submit the back.'],
  ['紹介された方に1,000ポイントを進呈します。', '赠送1,000积分给被介绍的人。', undefined],
  ['当社を装った不審なSMSやメールにご注意ください。', undefined, 'Please be careful of suspicious SMS and email that have pretended to be us.'],
  ['書類に記載の氏名・住所', '文件上写明的姓名、地址', 'Name, address stated on documents'],
  ['お届けに遅れが生じています。', undefined, 'A delay is occurring to the delivery.'],
  ['到着後8日以内にご連絡ください。', '请在到达后8天内联系。', 'Please contact us within 8 days after arrival.'],
  // whether there is any
  ['3日間の制限はありますか？', '有3天的限制吗？', 'Is there a restriction for 3 days?'],
  ['解約金はございますか。', '有解约金吗。', 'Is there a cancellation fee.'],
  ['データ通信のほか、通話もご利用いただけます。', undefined, 'Calls can be used in addition to data communication.'],
  ['通知を受け取りたくない方', '不想收到通知的人', 'Customer who does not want to receive the notification'],
  [
    'データを使いたくないときは、低速モードに切り替えてください。',
    '不想使用流量时，请切换为低速模式。',
    'When you do not want to use data, please switch to the low-speed mode.',
  ],
  ['プランを変更したい方はこちら', '想要更改套餐的人请点此处', 'Customer who wants to change the plan: click here'],
  [
    '今月の請求額がいつもより高いのは、事務手数料が含まれているためです。',
    '因手续费已包含，本月的账单金额比通常高。',
    'Because the handling fee is included, the billed amount for this month is higher than the normal.',
  ],
])('%s', (ja, zh, english) => {
  if (zh) expect(hans(ja)).toBe(zh);
  if (english) expect(en(ja)).toBe(english);
  expect(hant(ja)).toBeDefined();
});

it.each([
  // what it may be instead of would be lost, or bound to another thing
  'データを追加するか、月が替わるまでお待ちいただく必要があります。',
  '解約済みか、お取り扱いできません。',
])('does not say %s', (ja) => {
  expect(hans(ja)).toBeUndefined();
  expect(en(ja)).toBeUndefined();
});
