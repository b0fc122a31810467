import type { DevicesMessages } from './index';

/** The words of several devices that share, in simplified Chinese. */
const zhHans: DevicesMessages = {
  text: '让你其他电脑上的 Nokori 也知道线路备注名、设置和每天的用量。默认关闭，需要在每台设备上分别开启。',
  impossible: '这个浏览器没有可以同步到其他设备的存储。可以用备份文件手动带过去。',

  travels: '会同步什么',
  travelsDays: '每天的用量（MB），空间够存多久就存多久',
  travelsNames: '线路的备注名和为线路做的设置；备注名里有四个以上数字或金额时，只留在这里',
  travelsSettings: '语言、外观、角标和提醒',
  where: '同步到哪里',
  whereText:
    '写入本浏览器的同步存储，由浏览器厂商（Google、Mozilla、Microsoft 等）带到登录同一账号并开启同步的浏览器。Nokori 自己不发送任何东西，也看不到同步是否开启。',
  never: '绝不同步什么',
  neverText: '电话号码、账单和余额、读数、网页及网址。线路用一个标记代替，由号码后四位和一个随机值算出；能进入你账号的人可以逐个试出这四位数字。',

  switchOn: '开启',
  switchOff: '关闭',
  switchOffDelete: '关闭并删除本设备同步的内容',
  isOn: '已开启',
  isOff: '已关闭',
  sendNow: '立即同步',
  when: '打开本页时会自动同步：每小时一次，有改动时也会。',
  sent: (ago) => `上次发出：${ago}`,
  notSent: '还没有发出过',
  received: (ago) => `其他设备最近一次：${ago}`,
  notReceived: '还没有收到其他设备的内容',
  room: (used, all) => `所有设备共用了 ${used}，上限 ${all}`,
  failedNow: '没有成功，请过一分钟再试。',

  full: '同步存储已经没有空间。什么都没有丢，全部内容都在本浏览器里。请移除不再使用的设备，Nokori 会再试。',
  busy: '浏览器暂时不接受更多改动。什么都没有丢，Nokori 会在一小时内再试。',
  failed: '浏览器没有接受。什么都没有丢，Nokori 会在一小时内再试。',

  devices: '设备',
  thisDevice: '本设备',
  device: (system, id) => `${system}（${id}）`,
  unknownSystem: '设备',
  lastSeen: (ago) => `上次发出：${ago}`,
  days: (count) => `这里已知线路的 ${count} 天`,
  since: (month) => `从${month}起`,
  forget: '移除',
  forgetOf: (device) => `移除：${device}`,
  forgetSure: (device) => `要删除“${device}”同步的内容吗？如果那台设备仍然开启，它会再次发出。`,
  forgetAll: '删除全部同步内容',
  forgetAllSure: '要删除所有设备同步的内容，并在这里关闭吗？各设备自己读到的内容仍留在各自的浏览器里；仍然开启的设备会再次发出。',
};

export default zhHans;
