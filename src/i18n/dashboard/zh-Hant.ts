import type { DashboardMessages } from './index';

/** The dashboard's own words in traditional Chinese. */
const zhHant: DashboardMessages = {
  sitesText: '只有你開啟這些網站時，Nokori 才會讀取用量。讀數不會離開本瀏覽器。',
  built: '內建網站',
  builtText: '安裝 Nokori 時已允許讀取這些網站，可以隨時在瀏覽器中收回。',
  allowed: '已允許',
  takenBack: '權限已收回',
  allowAgain: '重新允許',
  remembered: '你新增的網站',
  noneRemembered: '還沒有。開啟電信業者的用量頁面，點工具列上的 Nokori，再按「讀取此頁」。讀取成功後，Nokori 會詢問是否記住該網站。',
  partly: '只允許了部分網址',
  stop: '停止讀取此網站',
  stopText: '停止後，先前讀到的歷史紀錄會保留。',
  offered: '其他可新增的電信業者',
  offeredText: '新增時，瀏覽器會先詢問你是否允許。',
};

export default zhHant;
