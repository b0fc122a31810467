import { expect, it } from 'vitest';
import { TABLES } from './tables';
import { translator } from './translate';

const hans = translator(TABLES, 'zh-Hans');
const en = translator(TABLES, 'en');

// amounts with their ends, ranges, terms: what stands on price lists, packs and gauges
it.each([
  ['1GB 550円（税込）／月末まで有効', '1GB 550日元（含税）／有效到月底', '1GB ¥550 (tax included) / Valid until end of month'],
  ['3GB超～5GBまで', '超过3GB～5GB', 'Over 3GB ～ 5GB'],
  ['3,000円（チャージ日から90日間有効）', '3,000日元（自充值日起90天有效）', undefined],
  ['30日パック 7GB', '30天套餐包7GB', '30-day pack 7GB'],
  ['1,204,551パケット', '1,204,551个数据包', '1,204,551 packets'],
  ['高速通信容量の残り', undefined, 'Remaining high-speed data allowance'],
  ['2026/03/12 20:15 更新', undefined, 'Updated 2026/03/12 20:15'],
  ['カードの有効期限は最後のチャージから77日です。', '卡的有效期自最后的充值起为77天。', 'The expiry date of the card is 77 days from the last top-up.'],
  [
    '直近3日間で6GB以上ご利用の場合、混雑時に速度を制限することがあります。',
    '最近3天内使用6GB以上时，拥堵时可能会限制速度。',
    'If you use 6GB or more in the last 3 days, the speed may be limited during congestion.',
  ],
  ['2GB以下の月は自動的に1,650円割引', '2GB以下的月自动为减1,650日元', 'The month of 2GB or less is ¥1,650 off automatically'],
  ['次の締め日まで最大200kbpsになります。', '到下一个账单截止日为止变为最高200kbps。', undefined],
  ['反映にはどのくらいかかりますか？', '更新显示需要多久？', 'How long does the update take?'],
  ['お手続きにはどのくらい時間がかかりますか？', '办理需要多久？', 'How long do procedures take?'],
  ['SIMまたはeSIMのどちらかをお選びください。', '请选择SIM卡或eSIM。', 'Please choose the SIM or eSIM.'],
  // full-width numbers, half-width colons and bars, the path of a page
  ['１００円につき１ポイントたまります。', '每１００日元累积１积分。', undefined],
  ['データ量:1GB｜有効期限:3月31日', '流量：1GB｜有效期：3月31日', 'Data amount: 1GB | Expiry date: 3/31'],
  ['ホーム > ご契約内容 > データ残量', '首页 > 签约内容 > 剩余流量', 'Home > Contract details > Remaining data'],
  ['60日延長されます。', '将延长60天。', 'It is extended by 60 days.'],
  // what comes about, and because of what
  ['障害が発生しています。', '正在发生故障。', 'An outage is occurring.'],
  ['混雑のため速度を制限します。', '因拥堵，限制速度。', 'Because of the congestion, the speed is limited.'],
  ['速度が遅くなることがあり、ご了承ください。', '速度可能会变慢，请谅解。', undefined],
  [
    'My Y!mobileのメンテナンス：9月22日（水）0:00～4:00',
    'My Y!mobile的系统维护：9月22日（周三）0:00～4:00',
    'Maintenance of My Y!mobile: 9/22 (Wed) 0:00 ～ 4:00',
  ],
  ['11月分の利用データ量は11月2日 正午ごろに反映されます。', '11月的已用流量11月2日中午左右将更新。', undefined],
  ['5,000円を上限に割引します。', '优惠最多5,000日元。', 'It is discounted up to ¥5,000.'],
  ['お引き落とし予定日：2027年10月25日', '预计扣款日：2027年10月25日', undefined],
  ['みどりスマホ 3GB 748円～', 'Midori智能手机3GB 748日元起', 'Midori smartphone 3GB from ¥748'],
  [
    'Qtポイント 1,004ポイント ／ 直近3日間で3GB以上ご利用の場合、速度を制限することがあります。',
    'Qt积分1,004积分 ／ 最近3天内使用3GB以上时，可能会限制速度。',
    'Qt points 1,004 points / If you use 3GB or more in the last 3 days, the speed may be limited.',
  ],
  [
    '・直近3日間の合計が1,048,576 KBを超えた場合、制限することがあります。',
    '・最近3天的合计超过1,048,576 KB时，可能会限制。',
    '・If the total of last 3 days exceeds 1,048,576 KB, it may be limited.',
  ],
  [
    '低速通信時、3日間で366MBを超えると速度を制限することがあります。',
    '低速上网时，3天内超过366MB时，可能会限制速度。',
    'During low-speed data, if you exceed 366MB within 3 days, the speed may be limited.',
  ],
  ['1か月に贈れるデータは合計2GBまでです。', '1个月内可赠送的流量为最多合计2GB。', 'Data that can be gifted within 1 month is up to total 2GB.'],
  ['受付時間は9:00～21:00で、土日は休みです。', '受理时间为9:00～21:00，周末为休息。', 'Hours are 9:00 ～ 21:00, and weekends are closed.'],
  ['インボイス（適格請求書）', '合格发票', 'Qualified invoice'],
  ['特典の受け取り方', '优惠的领取方法', 'How to receive benefit'],
  ['初回起動時の設定', '首次启动时的设置', 'Settings upon first start-up'],
  ['郵便番号から住所を検索', '从邮政编码搜索地址', 'Search address from postal code'],
  ['ポイントを料金に充当', '用积分抵扣费用', 'Apply points to charges'],
  // ends, caps, limits and days of a month, each of its own
  [
    'トクトクプラン2：30GBまで 4,048円、5GB以下なら 2,948円',
    'Tokutoku Plan 2：30GB以内：4,048日元、5GB以下为2,948日元',
    'Tokutoku Plan 2: Up to 30GB: ¥4,048, 5GB or less is ¥2,948',
  ],
  [
    '※データチャージは1回線あたり1GB 440円、上限10GB／月です。',
    '※加购流量为每1条线路1GB 440日元、上限每月10GB。',
    '※The data top-up is 1GB ¥440, limit 10GB/month per 1 line.',
  ],
  ['上限に達した回線のみ128kbpsになります', '仅达到上限的线路变为128kbps', 'Only line that has reached the limit becomes 128kbps'],
  [
    '72時間で6GBを超えると終日速度を制限する場合があります。',
    '72小时内超过6GB时，可能会全天限制速度。',
    'If you exceed 6GB within 72 hours, the speed may be limited all day.',
  ],
  [
    'A. 最大9回線まで、1回線につき月額539円で追加できます。',
    'A. 可以每月539日元每1条线路追加最多9条线路。',
    'A. You can add up to 9 lines at ¥539/month per 1 line.',
  ],
  [
    '請求は毎月1日に確定し、当月27日に引き落とします',
    '账单每月1日确定，本月27日扣款',
    'Billing is finalised on the 1st of every month, and it is debited on the 27th of the current month',
  ],
  ['テザリング・データシェア 60GBまで', '热点共享、流量共享60GB以内', 'Tethering, data sharing up to 60GB'],
  ['BIGLOBEマイページ - 通信量の確認', 'BIGLOBE我的页面 - 查看流量', 'BIGLOBE My Page - Check data usage'],
  [
    '対象期間は令和9年10月1日から令和9年10月31日までです。',
    '统计周期为令和9年10月1日到令和9年10月31日。',
    'The period covered is from 10/1 of Reiwa 9 until 10/31 of Reiwa 9.',
  ],
  [
    'グループ全員の前月繰り越し容量の合計です。',
    '为群组所有人的上月结转流量的合计。',
    'It is total of allowance carried over from last month of everyone in the group.',
  ],
  ['今月は、3月11日 18時00分の時点で', '截至3月11日18点00分，本月', 'As of 3/11 18:00, this month'],
  ['ご不在の場合、ご連絡ください。', '不在家时，请联系。', 'In case of absence, please contact us.'],
  ['使わなくなったSIMカードは、裁断のうえ破棄してください。', '请剪碎不再使用的SIM卡，并丢弃。', 'Please cut up the SIM card not used, and discard.'],
  ['メンテナンス前後の使用データ量について', '系统维护前后的已用流量', 'Data used before and after maintenance'],
  ['世界そのままギガ　15日間 30GBまで 5,280円', undefined, 'Sekai Sonomama Giga 15 days up to 30GB: ¥5,280'],
  ['端末セール：Pixel 9a 64,800円', '手机促销：Pixel 9a 64,800日元', 'Device sale: Pixel 9a ¥64,800'],
  ['BIGLOBE ID：abc0＊＊＊＊＊ さん', 'BIGLOBE ID：abc0＊＊＊＊＊先生/女士', 'BIGLOBE ID: abc0＊＊＊＊＊'],
  ['集計：2026年6月19日 23:59まで', '统计：到2026年6月19日23:59', 'Total: Until 2026/6/19 23:59'],
  ['お知らせが最大数時間遅れることがあります。', '通知可能会延迟最长数小时。', 'Notices may be late up to a few hours.'],
  ['1GBでどのくらい使えますか？', '可以1GB使用多少？', 'How much can you use at 1GB?'],
  [
    '紹介で7,000ポイント、さらに紹介された方に最大13,000ポイント',
    undefined,
    '7,000 points by referral. Up to 13,000 points to customer who has been referred further',
  ],
  // a day has its まで, the last amount its ～, a whole range its ほど
  ['月額500円キャンペーン 3月31日まで', '每月500日元活动 截至3月31日', '¥500/month campaign Until 3/31'],
  ['J:COM NET 光10ギガ 6カ月間 1,320円/月～', undefined, 'J:COM NET fibre 10 Giga 6 months from ¥1,320/month'],
  ['容量シェアSIM追加 月額440円から', '流量额度共享副卡添加每月440日元起', 'Allowance shared SIM add from ¥440/month'],
  ['1～2カ月ほどかかります。', '需要1～2个月左右。', 'It takes about 1～2 months.'],
  ['本キャンペーンの対象外です。', '为非本活动对象。', 'It is not covered by this campaign.'],
  [
    'AIによる自動応答のため、お答えできないことがあります。',
    '因通过AI的自动回复，可能无法回答。',
    'Because of the automatic reply by AI, you may be unable to answer.',
  ],
  ['15日午前1時から6時までログインできません。', '15日上午1点～6点无法登录。', 'You cannot log in on the 15th 1～6 a.m.'],
  ['1:00～5:00 の間、マイページの一部機能がご利用いただけません。', '1:00～5:00期间无法使用我的页面的部分功能。', undefined],
  ['まだ反映されていません', '还未更新', 'It is not reflected yet'],
  ['0.5GBごとに550円で、すぐに通常速度に戻せます。', undefined, 'You can return to the normal speed at ¥550 per 0.5GB immediately.'],
  ['2年目以降は割引がなくなります。', '第2年以后优惠用完。', 'The discount runs out from year 2 on.'],
  ['Q. 1GBを使い切ったら？　A. その日の24時まで最大256kbpsになります。', 'Q. 用完1GB会怎样？　A. 到该日的24点为止变为最高256kbps。', undefined],
  ['先月と同じプランを選択する', '选择与上月相同的套餐', 'Select the same plan as last month'],
  ['18歳未満の方が使われる回線', undefined, 'Line that the customer under age 18 uses'],
  ['故障や紛失による再発行', '因故障和遗失的补发', 'Reissuing due to breakdown and loss'],
  ['0570で始まる番号', undefined, 'Number that starts with 0570'],
  ['管理者が設定した月間上限', '管理员设置的每月上限', 'Monthly limit that the administrator has set'],
  // what only looks like what another row rewrites
  ['翌朝6時まで利用できません。', '到次日6点为止无法使用。', 'You cannot use until 6:00 the next day.'],
  ['作業は9時から20時30分まで承ります。', '作业从9点到20点30分受理。', 'The work is accepted from 9:00 until 20:30.'],
  ['14時5分に復旧しました。', undefined, 'It has been restored 14:05.'],
  ['2026年3月5日 4時00分 現在', '截至2026年3月5日4点00分', 'As of 2026/3/5 4:00'],
  ['上限は3万円です。', '上限为3万日元。', 'The limit is ¥30,000.'],
  ['1日数回更新します。', '每1天数次更新。', 'It is updated several times per 1 day.'],
  ['1回5分以内の国内通話が無料', '每1次5分钟以内的国内通话免费', 'Domestic calls of up to 5 min per 1 call are free'],
  ['18／36回目', '第18次，共36次', '18 of 36 times'],
  ['残高不足によりお引き落としができなかったため、再度振替を行います。', '因余额不足未能进行扣款，再次进行转账。', undefined],
  ['回線を選択して確認', '选择线路，查看', 'Select line, and check'],
  ['支払いが遅れて停止', '付款延迟停止', 'The payment stops with a delay'],
  ['違約金なし', '无违约金', 'No cancellation penalty'],
  ['そのほか、手数料がかかります。', '此外，需要手续费。', 'Besides, the handling fee is charged.'],
  ['このほか、通話料がかかります。', '此外，需要通话费。', 'Besides, call charges are charged.'],
])('%s', (ja, zh, english) => {
  if (zh) expect(hans(ja)).toBe(zh);
  if (english) expect(en(ja)).toBe(english);
});

it.each(['月間30GBまで、15日を超えると送受信最大128kbpsになります。', 'ネットワーク混雑時や大量の通信をする場合、通信を制限することがあります。'])(
  'does not say what is told of two things as of one: %s',
  (ja) => {
    expect(hans(ja)).toBeUndefined();
    expect(en(ja)).toBeUndefined();
  },
);
