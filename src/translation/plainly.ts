/** Sentences that every portal writes in words of its own, made one. */

/** We are sorry for the trouble: there are as many ways to write it as there are portals. */
const EXCUSE =
  /(?:大変|誠に)?(?:ご不便|ご迷惑|ご心配)(?:[・、やと](?:ご不便|ご迷惑|ご心配))?を(?:お掛け|おかけ)(?:いた)?し(?:ま[すし]て?た?|ており(?:ます|ました)|て)?(?:こと|点)?[をは]?(?:、|、?(?:深く|心より|謹んで|重ねて|大変|誠に))*(?:お詫び(?:を?申し上げ|いたし|し)ます|申し訳(?:ござい|あり)ません(?:でした)?)/g;

/** The text with each of them as its shortest. */
export const plainly = (text: string): string => text.replace(EXCUSE, 'ご迷惑をおかけし申し訳ございません');
