/** Sentences that portals write in many ways, made one. */

/** We are sorry for the trouble: there are as many ways to write it as there are portals. */
const EXCUSE =
  /(?:お客[様さ]ま?に(?:は|ご)?)?(?:大変|誠に|多大な)?(?:ご?不便|ご?迷惑|ご?心配)(?:[・、やと](?:ご不便|ご迷惑|ご心配))?を(?:お掛け|おかけ)(?:いた)?し(?:ま[すし]て?た?|ており(?:ます|ました)|て)?(?:こと|点)?[をは]?(?:、|、?(?:深く|心より|謹んで|重ねて|大変|誠に))*(?:お詫び(?:を?申し上げ|いたし|し)ます|申し訳(?:ござい|あり)ません(?:でした)?)/g;

/** What is written so, and the same as the grammar knows it. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [EXCUSE, 'ご迷惑をおかけし申し訳ございません'],
  // 一度しか使用できません
  [/しか([^。、しか]{1,12})ません/g, 'のみ$1ます'],
  [/まで(?:さかのぼっ|遡っ)て/g, 'まで'],
  [/しないまま/g, 'せずに'],
  [/(?<=[にづ][くら]い)(?:状況|状態)(?=で[すし]|となって|$)/g, ''],
  [/ている(?:状況|状態)(?:です|となっており?ます)/g, 'ています'],
  [/を(?:使っ|用い|利用し|使用し)て(?=[^いくおみ、も])/g, 'で'],
  [/とセットで/g, 'とのセットで'],
  [/(?<=[料費額金円])をいただきます/g, 'を請求いたします'],
  [/(?<=[料費額金円])をいただく(?=場合|こと)/g, 'を請求する'],
  [/予約が入って(?:いる|おる)/g, '予約がある'],
  [/予約が入って(?:い|おり)ま/g, '予約がありま'],
  [/を(?:お?[送贈]る|おくる|プレゼントする)相手/g, 'のおくり先'],
];

/** The text with each of them said so. */
export const plainly = (text: string): string => SAME.reduce((said, [written, same]) => said.replace(written, same), text);
