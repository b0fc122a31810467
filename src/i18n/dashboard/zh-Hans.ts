import type { DashboardMessages } from './index';

/** The dashboard's own words in simplified Chinese. */
const zhHans: DashboardMessages = {
  sitesText: '只有你打开这些网站时，Nokori 才会读取流量数据。读数不会离开本浏览器。',
  built: '内置网站',
  builtText: '安装 Nokori 时已允许读取这些网站，可以随时在浏览器中收回。',
  allowed: '已允许',
  takenBack: '权限已收回',
  allowAgain: '重新允许',
  remembered: '你添加的网站',
  noneRemembered: '还没有。打开运营商的流量页面，点击工具栏上的 Nokori，再点“读取此页”。读取成功后，Nokori 会询问是否记住该网站。',
  partly: '只允许了部分网址',
  stop: '停止读取此网站',
  stopText: '停止后，已读取的历史数据会保留。',
  offered: '其他可添加的运营商',
  offeredText: '添加时，浏览器会先询问你是否允许。',
};

export default zhHans;
