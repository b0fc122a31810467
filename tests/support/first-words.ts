/** What somebody reads who uses Nokori for the first time, in the three languages. */

const [HOUR, DAY] = [3_600_000, 86_400_000];
/** A day in Japan, so many from today, by a clock that is not the extension’s. */
export const inJapan = (plus: number) => new Date(Date.now() + 9 * HOUR + plus * DAY);
export const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const isThisYear = (date: Date) => date.getUTCFullYear() === inJapan(0).getUTCFullYear();
export const english = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${isThisYear(date) ? '' : ` ${date.getUTCFullYear()}`}`;
const chinese = (date: Date) => `${isThisYear(date) ? '' : `${date.getUTCFullYear()}年`}${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
const reset = new Date(Date.UTC(inJapan(0).getUTCFullYear(), inJapan(0).getUTCMonth() + 1, 1));
const daysLeft = Math.round((reset.getTime() - Date.parse(isoOf(inJapan(0)))) / DAY);

/** What stands in the popup before anything was read, and of the line of gmo-sim-usage; what the badge says of it. */
export const READ = {
  en: {
    empty: [
      'Open your carrier’s page once',
      'Pick your carrier and sign in as usual. From then on, the toolbar shows how much data is left.',
      'Which carrier is mine?',
    ],
    line: [
      '2.93 GB left',
      `3.27 GB of 6.20 GB used · resets ${english(reset)} · ${daysLeft === 1 ? 'last day' : `${daysLeft} days left`}`,
      'Carried over',
      'Open GMO Tokutoku BB’s page',
      'All stays in this browser unless you switch on “Devices”.',
    ],
    badge: 'GMO Tokutoku BB ••2468: 2.93 GB left',
    readAt: 'read at ',
  },
  'zh-Hans': {
    empty: ['先打开一次运营商官网', '选择你的运营商，像平时一样登录。之后工具栏上就会显示还剩多少流量。', '我的卡是哪一家的？'],
    line: [
      '还剩 2.93 GB',
      `已用 3.27 GB / 6.20 GB · ${chinese(reset)}重置 · ${daysLeft === 1 ? '今天是最后一天' : `还有 ${daysLeft} 天`}`,
      '结转流量',
      '打开 GMO Tokutoku BB 官网',
      '除非你开启“设备”，数据只留在本浏览器。',
    ],
    badge: 'GMO Tokutoku BB ••2468：还剩 2.93 GB',
    readAt: '读取于日本时间 ',
  },
  'zh-Hant': {
    empty: ['先開啟一次電信業者官網', '選擇你的電信業者，照平常的方式登入。之後工具列上就會顯示還剩多少流量。', '我的卡是哪一家的？'],
    line: [
      '還剩 2.93 GB',
      `已用 3.27 GB / 6.20 GB · ${chinese(reset)}重置 · ${daysLeft === 1 ? '今天是最後一天' : `還有 ${daysLeft} 天`}`,
      '遞延流量',
      '開啟 GMO Tokutoku BB 官網',
      '除非你開啟「裝置」，資料只留在本瀏覽器。',
    ],
    badge: 'GMO Tokutoku BB ••2468：還剩 2.93 GB',
    readAt: '讀取於日本時間 ',
  },
} as const;
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
