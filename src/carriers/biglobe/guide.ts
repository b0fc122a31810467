import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://faq.support.biglobe.ne.jp/faq_detail.html?faq_id=12499 (APN), https://faq.support.biglobe.ne.jp/ (11912), https://harold-spm.com/, https://bgsm.wds5.com/, https://sim-labo.jp, a public list of carriers (the telephone number)

const guide: Guide = {
  id: 'biglobe',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['BIGLOBE Mobile', 'BIGLOBEモバイル', 'BIGLOBE', 'ビッグローブ'],
    plans: ['シェアSIM'],
    sleeve: ['タイプD', 'タイプA'],
    apn: ['biglobe.jp'],
    iccid: ['898110'],
  },
  official: ['biglobe.ne.jp'],
  menu: terms('マイページ'),
  labels: [],
  phones: [{ number: '0120-68-0962', from: 'any', about: 'general', speaks: ['ja'], cost: 'free', source: 'github.com', by: 'other' }],
  reset: 'first',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'help', url: 'https://faq.support.biglobe.ne.jp/' },
    { kind: 'apn', url: 'https://faq.support.biglobe.ne.jp/faq_detail.html?faq_id=12499' },
  ],
  notes: [
    say(
      'Used first: carried over, then the plan’s own, then bought data. Bought data carries over too.',
      '消耗顺序为结转、套餐内、加购。加购流量也可结转。',
      '扣用順序為遞延、方案內、加購。加購數據也可遞延。',
    ),
    say(
      'There is no switch for low speed; a SIM can be paused instead. Up to four share SIMs draw on one plan.',
      '没有低速开关，但可以暂停 SIM 卡。最多4张共享卡共用一个套餐。',
      '沒有低速開關，但可以暫停 SIM 卡。最多4張共享卡共用一個方案。',
    ),
    say('Type A and the smallest plan also look at the last 72 hours.', 'A 型和最小套餐另有72小时用量限制。', 'A 型與最小方案另有72小時用量限制。'),
  ],
  keep: terms('電話番号'),
};

export default guide;
