/** What to show or say on the telephone: Japanese, how it is read, what it means. */
import type { Words } from '../../model/guide';

export interface Phrase {
  ja: string;
  kana: string;
  romaji: string;
  means: Words;
}

const p = (ja: string, kana: string, romaji: string, en: string, hans: string, hant: string): Phrase => ({
  ja,
  kana,
  romaji,
  means: { en, 'zh-Hans': hans, 'zh-Hant': hant },
});

export const PHRASES: readonly Phrase[] = [
  p(
    '中国語で話せる方はいますか。',
    'ちゅうごくごで はなせる かたは いますか。',
    'Chūgokugo de hanaseru kata wa imasu ka.',
    'Is there anyone who speaks Chinese?',
    '有会说中文的人吗？',
    '有會說中文的人嗎？',
  ),
  p(
    '英語で話せる方はいますか。',
    'えいごで はなせる かたは いますか。',
    'Eigo de hanaseru kata wa imasu ka.',
    'Is there anyone who speaks English?',
    '有会说英语的人吗？',
    '有會說英語的人嗎？',
  ),
  p(
    '日本語があまり話せません。ゆっくり、やさしい日本語でお願いします。',
    'にほんごが あまり はなせません。ゆっくり、やさしい にほんごで おねがいします。',
    'Nihongo ga amari hanasemasen. Yukkuri, yasashii Nihongo de onegai shimasu.',
    'I speak little Japanese. Slowly and in easy Japanese, please.',
    '我不太会说日语，请用简单的日语慢慢说。',
    '我不太會說日語，請用簡單的日語慢慢說。',
  ),
  p('もう一度お願いします。', 'もういちど おねがいします。', 'Mō ichido onegai shimasu.', 'Once more, please.', '请再说一遍。', '請再說一次。'),
  p(
    'この電話は有料ですか。',
    'この でんわは ゆうりょうですか。',
    'Kono denwa wa yūryō desu ka.',
    'Does this call cost money?',
    '这通电话收费吗？',
    '這通電話要收費嗎？',
  ),
  p(
    '私の電話番号は、この番号です。',
    'わたしの でんわばんごうは、この ばんごうです。',
    'Watashi no denwa-bangō wa, kono bangō desu.',
    'This is my telephone number.',
    '这是我的电话号码。',
    '這是我的門號。',
  ),
  p(
    '今月のデータ残量を教えてください。',
    'こんげつの データざんりょうを おしえて ください。',
    'Kongetsu no dēta-zanryō o oshiete kudasai.',
    'Please tell me how much data is left this month.',
    '请告诉我本月还剩多少流量。',
    '請告訴我本月還剩多少數據。',
  ),
  p(
    'データ量はいつリセットされますか。',
    'データりょうは いつ リセット されますか。',
    'Dēta-ryō wa itsu risetto saremasu ka.',
    'When does the data allowance start anew?',
    '流量什么时候重新计算？',
    '數據什麼時候重新計算？',
  ),
  p(
    '通信速度が制限されていますか。',
    'つうしんそくどが せいげん されて いますか。',
    'Tsūshin-sokudo ga seigen sarete imasu ka.',
    'Is my speed being limited?',
    '我的网速被限制了吗？',
    '我的網速被限制了嗎？',
  ),
  p(
    'データを追加で購入したいです。',
    'データを ついかで こうにゅう したいです。',
    'Dēta o tsuika de kōnyū shitai desu.',
    'I would like to buy more data.',
    '我想加购流量。',
    '我想加購數據。',
  ),
  p(
    '今月の請求額を教えてください。',
    'こんげつの せいきゅうがくを おしえて ください。',
    'Kongetsu no seikyūgaku o oshiete kudasai.',
    'Please tell me the amount of this month’s bill.',
    '请告诉我本月账单金额。',
    '請告訴我本月帳單金額。',
  ),
  p(
    '未払いの料金はありますか。',
    'みはらいの りょうきんは ありますか。',
    'Miharai no ryōkin wa arimasu ka.',
    'Is anything unpaid?',
    '有未缴的费用吗？',
    '有未繳的費用嗎？',
  ),
  p(
    '心当たりのないデータ通信があります。確認をお願いします。',
    'こころあたりの ない データつうしんが あります。かくにんを おねがいします。',
    'Kokoroatari no nai dēta-tsūshin ga arimasu. Kakunin o onegai shimasu.',
    'There is data use that I cannot explain. Please check it.',
    '有不是我用的流量，请帮忙核实。',
    '有不是我使用的數據用量，請協助查證。',
  ),
  p(
    'SIMカードをなくしました。利用を停止してください。',
    'シムカードを なくしました。りようを ていし して ください。',
    'SIM kādo o nakushimashita. Riyō o teishi shite kudasai.',
    'I lost my SIM card. Please stop the line.',
    '我的 SIM 卡丢了，请帮我停机。',
    '我的 SIM 卡遺失了，請幫我停話。',
  ),
  p(
    'マイページのパスワードを忘れました。',
    'マイページの パスワードを わすれました。',
    'Mai pēji no pasuwādo o wasuremashita.',
    'I forgot the password of the member site.',
    '我忘了会员网站的密码。',
    '我忘了會員網站的密碼。',
  ),
  p(
    'メールかSMSで送ってください。',
    'メールか エスエムエスで おくって ください。',
    'Mēru ka SMS de okutte kudasai.',
    'Please send it by mail or SMS.',
    '请用邮件或短信发给我。',
    '請用電子郵件或簡訊傳給我。',
  ),
];
