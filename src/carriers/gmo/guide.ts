import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://internet-advisor.jp/1677, https://santokumaga.xsrv.jp/?p=3094. No page of the member site with usage on it was ever published.

const guide: Guide = {
  id: 'gmo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['GMOとくとくBB', 'GMO Tokutoku BB', 'GMO', 'とくとくBB'], sleeve: ['BBnavi', 'BB navi'] },
  official: ['gmobb.jp'],
  menu: terms('BBnavi'),
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [{ kind: 'home', url: 'https://gmobb.jp/' }],
  notes: [
    say(
      'Whether BBnavi shows a SIM’s usage could not be found out. If it does not, the device’s own counter is what remains.',
      '未能确认 BBnavi 是否显示 SIM 卡流量。如果没有，只能看设备自带的流量统计。',
      '未能確認 BBnavi 是否顯示 SIM 卡用量。若沒有，只能看裝置內建的用量統計。',
    ),
    say('Options to be given up had to be cancelled by the 20th of the month.', '取消附加服务须在当月20日前办理。', '取消加值服務須在當月20日前辦理。'),
    say('The first bill may list two lines for one month.', '首期账单同一个月可能出现两笔。', '首期帳單同一個月可能出現兩筆。'),
  ],
  keep: terms('お客さま番号'),
};

export default guide;
