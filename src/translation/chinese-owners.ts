/** What stands before another noun in Chinese, and how the two are bound. */
import { PERSON, PLACE } from './chinese-kinds';
import { join, type WORDS } from './chinese-words';

/** The owner in AでのB, AからのB … */
export const ownerOf = (w: (typeof WORDS)[keyof typeof WORDS], particle: string, text: string): string =>
  (
    ({
      ごとの: w.per + text,
      あたりの: w.per + text,
      毎の: w.per + text,
      // 前月からの繰越, 来月からのプラン
      からの: /[年月日号號点點天初]$/.test(text) ? (/^[下次明本]/.test(text) ? `${text}起的` : w.from + text) : `${w.comes}${text}的`,
      までの: w.to + text + w.until,
      での: /bps$/.test(text)
        ? `以${text}`
        : /模式$/.test(text)
          ? `${text}下`
          : /(期|[时時][间間])$/.test(text)
            ? text + w.in
            : (/外|内|內|店|日本|地/.test(text) || PLACE.test(text) ? w.at : w.use) + text,
      による:
        PERSON.test(text) || /第三方$/.test(text)
          ? text
          : (/(原因|情况|情況|理由|故障|[遗遺]失|丢失|被盗|失竊|[损損][坏壞])$/.test(text) ? w.because : w.use) + text,
      に伴う: w.because + text,
      との: w.with + text,
      // お客さまへのお知らせ
      への: PERSON.test(text) ? `${w.links.给}${text}的` : text,
      のうち: `${text}中`,
      に応じた: w.depending + text,
      に合わせた: w.depending + text,
      についての: w.about + text,
      に関する: w.about + text,
    }) as Record<string, string>
  )[particle] ?? text;

/** A's B. What has gone wrong has a cause; 卡已过有效期 is a state. */
export const ofIn = (w: (typeof WORDS)[keyof typeof WORDS], owner: string, thing: string): string =>
  join(
    // お客様の回線
    /^客[户戶]$/.test(owner)
      ? '您'
      : /(故障|[损損][坏壞]|障[碍礙]|延[迟遲]|影[响響])$/.test(thing) && owner.startsWith(w.use)
        ? w.because + owner.slice(w.use.length)
        : owner,
    /^任[意一]/.test(thing) ? '中的' : /(的|从.*|從.*)$/.test(owner) || /^(已[过過经經]|未)/.test(thing) ? '' : '的',
    thing,
  );
