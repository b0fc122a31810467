import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://esim.holafly.com/ja/faq, https://esim.holafly.com/ja/faq/using-an-esim/when-does-esim-data-plan-start

const guide: Guide = {
  id: 'holafly',
  checked: '2026-11-21',
  kind: 'travel',
  signs: { brands: ['Holafly'], apps: ['Holafly', 'Holafly Center'] },
  official: ['holafly.com'],
  menu: terms('Holafly Center', 'My eSIMs', 'View Details'),
  labels: [],
  app: 'Holafly',
  phones: [],
  reset: 'pack',
  slow: [],
  links: [
    { kind: 'home', url: 'https://esim.holafly.com/' },
    { kind: 'help', url: 'https://esim.holafly.com/ja/faq/using-an-esim/when-does-esim-data-plan-start' },
  ],
  notes: [
    say('The details show the first day, the days used and the end.', '详情页可看到开始日、已用天数和到期日。', '詳情頁可看到開始日、已用天數與到期日。'),
    say('Unused data ends with the plan; nothing carries over.', '没用完的流量到期失效，不结转。', '未用完的數據到期失效，不可遞延。'),
  ],
  fly: [
    say(
      'The days are counted from switching on data roaming at the destination. From iOS 16.4 installing may start it at once: install on the day of arrival or the day before.',
      '天数从在目的地打开数据漫游时起算。iOS 16.4 及以上安装时可能立即激活，建议到达当天或前一天再安装。',
      '天數從在目的地開啟數據漫遊時起算。iOS 16.4 以上安裝時可能立即啟用，建議抵達當日或前一日再安裝。',
    ),
  ],
  keep: terms('ICCID'),
};

export default guide;
