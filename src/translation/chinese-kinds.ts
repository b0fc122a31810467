/** Words of Chinese by how they behave, in both ways of writing. */

/** What a verb says of some things: 制限がかかる, 番号を控える. */
export const meant = (word: string, args: readonly { role: string; text: string }[]): string => {
  const is = (thing: RegExp) => args.some(({ role, text }) => /^(subject|topic|object)$/.test(role) && thing.test(text));
  // SMSに届いたコード; ポイントを交換する
  if (/^送[达達]$/.test(word) && args.some(({ role, text }) => role === 'goal' && /(短信|[简簡][讯訊]|[邮郵]件|[邮郵]箱|信箱)$/.test(text)))
    return word === '送达' ? '发送' : '傳送';
  // 暗証番号の確認
  if (word === '查看' && is(/(密[码碼](（PIN）)?|身份|本人)$/)) return args.some(({ text }) => /密碼/.test(text)) ? '確認' : '确认';
  // マスクを外す
  if (word === '取消' && is(/(口罩|眼[镜鏡]|保[护護][壳殼套])$/)) return '取下';
  // 勾选 is of a box
  if (/^勾[选選]$/.test(word) && !args.some(({ text }) => /[框盒项項]/.test(text))) return '查看';
  if (/^(尝试|嘗試)$/.test(word) && args.some(({ text }) => /免/.test(text))) return word === '尝试' ? '试用' : '試用';
  if (/^切[断斷]$/.test(word) && is(/^[\d０-９.,．]+ ?([GMK]B|[ＧＭＫ]Ｂ)$|%|日[元圓]$/)) return word === '切断' ? '低于' : '低於';
  if (word === '受到' && is(/([优優]惠|折扣|[补補][贴貼]|保障|服[务務]|特典)$/)) return '享受';
  if (/^更[换換]$/.test(word) && is(/(积分|點數|点数)$/)) return word === '更换' ? '兑换' : '兌換';
  return word === '需要' && is(/(限制|[锁鎖]定)$/)
    ? '有'
    : /^[听聽]$/.test(word) && is(/([密号號][码碼]|码|碼|ID|）)$/)
      ? word === '听'
        ? '询问'
        : '詢問'
      : /^[尽盡]量避免$/.test(word) && (is(/([号號码碼]|ID)$/) || !is(/./))
        ? word === '尽量避免'
          ? '记下'
          : '記下'
        : word;
};

/** A verb that takes its goal as its object, or with another word than 到. */
export const GOAL: Record<string, string> = {
  适合: '',
  適合: '',
  勾选: '',
  勾選: '',
  开通: '',
  注意: '',
  协助: '',
  協助: '',
  限制: '为',
  降低: '为',
  参加: '',
  參加: '',
  写明: '在',
  載明: '在',
  回答: '',
  失败: '',
  失敗: '',
  更改: '为',
  调整: '为',
  調整: '為',
  變更: '為',
  切换: '为',
  切換: '為',
  变为: '',
  變為: '',
  包含: '在',
  支持: '',
  设为: '',
  設為: '',
  计入: '',
  計入: '',
  需要: '',
  移动: '到',
  加入: '',
  抵扣: '',
  抵达: '',
  抵達: '',
  抵用: '',
  剩余: '在',
  剩餘: '在',
  居住: '在',
  同意: '',
  登录: '',
  登入: '',
  咨询: '',
  洽詢: '',
  联系: '',
  聯絡: '',
  收取: '向',
  依据: '',
  依據: '',
  使用: '用于',
  更换: '为',
  更換: '為',
  访问: '',
  連線: '到',
  披露: '向',
  揭露: '向',
  符合: '',
  相当于: '',
  相當於: '',
  兑换: '为',
  兌換: '為',
  申请: '',
  申請: '',
  告知: '',
  达到: '',
  達到: '',
  赠送: '给',
  贈送: '給',
  提供: '给',
  显示: '在',
  顯示: '在',
  限于: '',
  限於: '',
};

/** Where something is done, rather than with what. */
export const PLACE =
  /(之[间間]|方|[类類]型|线路|線路|[门門][号號]|模式|以外|大[陆陸]|香港|澳[门門]|台[湾灣]|国家|國家|页面?|頁面?|网站|網站|应用|画面|畫面|门店|門市|便利店|超商|地下|山[区區]|建[筑築]物|的部分|柜台|櫃台|收[银銀]台|菜单|選單|日本|国外|國外|境外|海外|境内|境內|[当當]地|地区|地區|区域|區域|处|處|地点|地點|目的地|手机|手機|机型|機型|设备|設備|终端|裝置|中|内|內|里|裡|上|App)$/;
/** 最大 of a time, of what is counted, of what is measured. */
export const most = (amount: string) =>
  /[\d数數](分[钟鐘]|小[时時]|天|[个個]月|年|秒)/.test(amount) ? 'longest' : /\d[次条條台张張个個件人]/.test(amount) ? 'limit' : 'highest';
/** Adverbs of the sentence, not of how something is done. */
export const CALM =
  /^([经經无無除].*|[没沒]有.*|目前|其[间間]|过去|過去|现在|現在|当前|當前|已[经經]|还|還|仍|先|原[则則]上|通常|一般|主要|全部|均|也|都|详情|詳情)$/;
/** How often: behind the verb. */
export const OFTEN = /^[仅僅]?[\d０-９一]+次$/;
/** Who does it, not what it is done to. */
export const PERSON = /(人|者|孩子|管理[员員]|代表人|客户|客戶|用户|用戶|会员|會員)$/;
/** What is no button: one's contract, a bill; what comes about by itself. */
export const NO_ACTION =
  /^(通话|通話|写明|載明|使用|介绍|介紹|说明|說明|上网|上網|签约|簽約|收取|账单|通知|告知|联系|聯絡|开始|開始|结束|結束|发生|發生|到期|致歉|存在|变动|變動|变化|變化|调整|調整|增加|减少|減少|恢复|恢復|支持|显示|顯示)/;
/** Of what must never be done. */
export const STRICT = /^(绝对|絕對)$/;
/** A state, not something going on. */
export const STATE = /^(24小|不同|适合|適合|相同|一致|位于|位於|设为|設為|错误|錯誤|临近|即將|集中|受理|剩[余餘]|[预預]定)/;
/** What is done all the time, once it is told of something. */
export const ALWAYS = /^(收取|计算|計算|显示|顯示|提供|公开|公開|销售|銷售)/;
/** What has not come about, and what does not work, where it is said not to be so. */
export const RESULT = /^(找到|送[达達]|到[账帳]|收到|反映)$/;
export const WORKS = /^(连接|連接|接通|响应|回應)$/;
export const AT_ONCE = /^(超过|超過|到期|开始|開始|结束|結束|停止|完成|忘记|忘記|变|變|达到|達到|关闭|關閉|打开|開啟|失效|到账|入帳)/;
/** こと: that it is so. */
export const CASE = /^情形$/;
/** What is more or less so. */
export const ADJECTIVE = /^(多|少|慢|快|弱|强|強|高|低|大|小|长|長|短|近|远|遠|便宜|[贵貴])$/;
/** What takes no 为. */
export const QUALITY =
  /中$|：|^(距|可以|不可|免|收费|收費|付费|付費|有效|无效|無效|正常|由|尚?未|适用|適用|不|[难難]以|容易|方便|划算|[无無]法|按|临近|臨近|仅|僅)/;
export const NEEDED = /^(需要|不需要|无需|無須)/;
