import type { DevicesMessages } from './index';

/** The words of several devices that share, in traditional Chinese as in Taiwan. */
const zhHant: DevicesMessages = {
  text: '讓你其他電腦上的 Nokori 也知道門號的自訂名稱、設定和每天的用量。預設為關閉，要在每台裝置上分別開啟。',
  impossible: '這個瀏覽器沒有可以同步到其他裝置的儲存空間。可以用備份檔手動帶過去。',

  travels: '會同步什麼',
  travelsDays: '每天的用量（MB），空間夠存多久就存多久',
  travelsNames: '門號的自訂名稱和個別設定；名稱裡有四個以上數字或金額時，只留在這裡',
  travelsSettings: '語言、外觀、圖示數字和提醒',
  where: '同步到哪裡',
  whereText:
    '寫入本瀏覽器的同步儲存空間，由瀏覽器廠商（Google、Mozilla、Microsoft 等）帶到登入同一帳號並開啟同步的瀏覽器。Nokori 自己不傳送任何東西，也看不到同步是否開啟。',
  never: '絕不同步什麼',
  neverText: '電話號碼、帳單和餘額、讀數、網頁及網址。門號以一個標記代替，由末四碼和一個隨機值算出；能進入你帳號的人可以逐一試出這四個數字。',

  switchOn: '開啟',
  switchOff: '關閉',
  switchOffDelete: '關閉並刪除本裝置同步的內容',
  isOn: '已開啟',
  isOff: '已關閉',
  sendNow: '立即同步',
  when: '開著本頁時會自動同步：每小時一次，有變更時也會。',
  sent: (ago) => `上次送出：${ago}`,
  notSent: '還沒有送出過',
  received: (ago) => `其他裝置最近一次：${ago}`,
  notReceived: '還沒有收到其他裝置的內容',
  room: (used, all) => `所有裝置共用了 ${used}，上限 ${all}`,
  failedNow: '沒有成功，請過一分鐘再試。',

  full: '同步儲存空間已經用完。什麼都沒有遺失，全部內容都在本瀏覽器裡。請移除不再使用的裝置，Nokori 會再試。',
  busy: '瀏覽器暫時不接受更多變更。什麼都沒有遺失，Nokori 會在一小時內再試。',
  failed: '瀏覽器沒有接受。什麼都沒有遺失，Nokori 會在一小時內再試。',

  devices: '裝置',
  thisDevice: '本裝置',
  device: (system, id) => `${system}（${id}）`,
  unknownSystem: '裝置',
  lastSeen: (ago) => `上次送出：${ago}`,
  days: (count) => `這裡已知門號的 ${count} 天`,
  since: (month) => `從${month}起`,
  forget: '移除',
  forgetOf: (device) => `移除：${device}`,
  forgetSure: (device) => `要刪除「${device}」同步的內容嗎？如果那台裝置仍然開啟，它會再次送出。`,
  forgetAll: '刪除全部同步內容',
  forgetAllSure: '要刪除所有裝置同步的內容，並在這裡關閉嗎？各裝置自己讀到的內容仍留在各自的瀏覽器裡；仍然開啟的裝置會再次送出。',
};

export default zhHant;
