import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://share.apidog.com (the partner interface), https://www.airalo.com/my-esims

const guide: Guide = {
  id: 'airalo',
  checked: '2026-11-21',
  kind: 'travel',
  signs: { brands: ['Airalo'], apps: ['Airalo'] },
  official: ['airalo.com'],
  menu: terms('My eSIMs'),
  labels: [],
  app: 'Airalo',
  phones: [],
  reset: 'pack',
  slow: [],
  delay: say('The figures behind it are renewed about every 20 minutes.', '后台数据约每20分钟更新一次。', '後台數據約每20分鐘更新一次。'),
  links: [{ kind: 'portal', url: 'https://www.airalo.com/my-esims' }],
  notes: [
    say(
      'For an unlimited package a 0 as what is left means nothing: there is no such figure.',
      '不限量套餐显示剩余0没有意义，本来就没有这项数据。',
      '吃到飽方案顯示剩餘0沒有意義，本來就沒有這項數據。',
    ),
    say(
      'The moment of expiry is given without a time zone; reckon with some hours less.',
      '到期时间没有注明时区，请预留几小时。',
      '到期時間未註明時區，請預留幾小時。',
    ),
  ],
  keep: terms('ICCID'),
};

export default guide;
