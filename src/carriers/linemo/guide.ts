import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://linemo.jp/support/faq/view/27421, https://kotomobile.jp/?p=1118, https://netgakko.jp/softbank/linemo-data, https://masamobile.co.jp/linemo/carryover/,
// https://kimagurenote.net/kn/LINEMO, https://www.linemo.jp/process/apn/android/

const guide: Guide = {
  id: 'linemo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['LINEMO', 'ラインモ'],
    plans: ['ベストプラン', 'ベストプランV', 'ミニプラン', 'スマホプラン'],
    sleeve: ['LINEギガフリー'],
    apn: ['plus.acs.jp'],
  },
  official: ['linemo.jp'],
  menu: terms('My Menu'),
  labels: [],
  phones: [],
  phoneNote: say(
    'LINEMO helps by chat and by its LINE account; there is no general telephone line.',
    'LINEMO 通过在线聊天和 LINE 官方账号提供支持，没有普通客服电话。',
    'LINEMO 透過線上客服與 LINE 官方帳號提供協助，沒有一般客服專線。',
  ),
  reset: 'first',
  slow: [
    { kbps: 300, plan: 'ベストプラン' },
    { kbps: 1000, plan: 'ベストプランV' },
    { kbps: 300, plan: 'ミニプラン' },
    { kbps: 1000, plan: 'スマホプラン' },
  ],
  links: [
    { kind: 'portal', url: 'https://care.linemo.jp/' },
    { kind: 'help', url: 'https://linemo.jp/support/faq/view/27421' },
    { kind: 'apn', url: 'https://www.linemo.jp/process/apn/android/' },
  ],
  notes: [
    say(
      'On the newer plans the speed falls twice: very heavy use ends at 128 kbps.',
      '新套餐分两级限速，用量很大时降到128kbps。',
      '新方案分兩階段降速，用量很大時降至128kbps。',
    ),
    say(
      'Nothing carries over, and bought data ends with the month. Use of LINE itself is not counted.',
      '流量不结转，加购流量月底失效。使用 LINE 本身不计流量。',
      '數據不可遞延，加購數據月底失效。使用 LINE 本身不扣數據。',
    ),
    say('LINE Mobile is another service and has closed.', 'LINE Mobile 是另一项服务，现已停止。', 'LINE Mobile 是另一項服務，現已停止。'),
  ],
  fly: [
    say(
      'On a LINEMO line with Wi-Fi off you are signed in by yourself; elsewhere you need the telephone number and the password.',
      '关闭 Wi-Fi、使用 LINEMO 移动网络时会自动登录；其他情况需要电话号码和密码。',
      '關閉 Wi-Fi、使用 LINEMO 行動網路時會自動登入；其他情況需要門號與密碼。',
    ),
  ],
  keep: terms('電話番号', '暗証番号'),
};

export default guide;
