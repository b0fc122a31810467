/** What is said of a noun or a clause: how, like what, as what. */
import { Clauses } from './clauses';
import { PLAIN } from './conjugate';
import type { Token } from './model';

/** Of the whole noun with all that stands before it. */
const OF_ALL = /^(のみ|だけ|以外|など)/;

/** What lasts, of whatever language. */
export const LASTING = /(min|sec|hours?|days?|weeks?|months?|分[钟鐘]|秒|小[时時]|天|[周週月年])$/;
const TERM = /(period|date|deadline|hours|期|期[间間限]|[时時][间間]|日)$/;

/** What something has much or little of. */
const LIKE = /^(多|少な|短|長|高|低|大き|小さ|近|遅|速|弱|強|安|古|新し)い$/;

export class Describing extends Clauses {
  protected adverb(text: string, ja: string, next: Token | undefined): boolean {
    // up to 128 kbps, about 3 GB
    if (next?.kind === 'quantity') this.prefix = text;
    else if (ja === '現在' && this.phrase?.time && this.phrase.head) this.phrase.head = this.g.affix(this.g.asOf, this.phrase.head);
    else {
      if (this.phrase?.head && !this.give(this.phrase.time ? 'time' : this.phrase.amount ? 'object' : 'topic')) return false;
      this.args.push({ role: 'adverb', text });
    }
    return true;
  }

  protected quality(text: string, next: Token | undefined): boolean {
    const { g } = this;
    const ja = next?.kind === 'particle' ? next.ja : '';
    const what = this.args.at(-1);
    // 返却が必要なもの
    if (ja === 'な' && !this.phrase && what?.role === 'subject' && !what.apart) {
      this.args.pop();
      Object.assign(this.begin(), { quality: text, about: what }).before.push((thing) => g.described(g.is([what], text, PLAIN), thing));
    } else if (ja === 'な') {
      const into = this.begin();
      if (into.before.length === 0) into.quality = text;
      into.before.push((thing) => g.attribute(text, thing));
    } else if (ja === 'で' && !this.phrase?.head) this.args.push({ role: 'adverb', text });
    else if (
      ja in this.p.IS ||
      !next ||
      next.kind === 'sign' ||
      (next.kind === 'suffix' && next.ja === '') ||
      ((ja in this.p.AFTER_CLAUSE || ja in this.p.ON_TOP) && this.args.length > 0)
    ) {
      if (this.phrase?.head) this.give('subject');
      // 通話定額の適用外
      else if (this.phrase?.owner !== undefined) this.args.push({ role: 'topic', text: this.phrase.owner });
      else if (this.phrase) return false;
      return this.wait((form, args) => g.is(args, text, form), this.p.IS[ja] ?? PLAIN);
    } else return this.noun(text, {});
    return true;
  }

  protected adnominal(text: string, ja: string): true {
    const { g, phrase } = this;
    const last = this.args.at(-1);
    // 電波が弱い場所, 通信量の多いアプリ
    if (LIKE.test(ja) && !phrase && last?.role === 'subject' && !last.apart) {
      this.args.pop();
      this.begin().before.push((thing) => g.having(last.text, text, thing));
    } else if (LIKE.test(ja) && phrase?.of && !phrase.head && phrase.before.length === 1) {
      const what = phrase.owner ?? '';
      this.phrase = { before: [(thing) => g.having(what, text, thing)], head: '', time: false };
    } else this.begin().before.push((thing) => g.attribute(text, thing));
    return true;
  }

  protected suffix(template: string, ja: string): boolean {
    const { g, phrase } = this;
    // お支払いいただいた分は
    if (
      ja === '分' &&
      ((this.waiting && this.waiting.form.end !== 'final') || (phrase && !phrase.head && phrase.owner === undefined && phrase.before.length > 0))
    )
      return this.noun(g.portion, {});
    // 回線の一覧: said of the line
    const last = this.args.at(-1);
    // 携帯電話から（無料）
    if (!phrase && ja === '' && last && /^(start|place|topic|limit)$/.test(last.role)) {
      this.args[this.args.length - 1] = { ...last, text: g.affix(template, last.text) };
      return true;
    }
    if (phrase && !phrase.head && phrase.owner !== undefined && ja !== '') {
      phrase.head = phrase.owner;
      phrase.before.pop();
    }
    if (!phrase?.head) return false;
    // 有効期限内に
    phrase.time ||= (TERM.test(phrase.head) && /^(内|外|以内|以外)$/.test(ja)) || ja === '後' || (ja === '以内' && LASTING.test(phrase.head));
    // brackets are of the whole, and so is only
    if (ja === '') phrase.after = g.affix(template, phrase.after ?? '~');
    else if (OF_ALL.test(ja)) this.phrase = { before: [], head: g.affix(template, this.finished(phrase)), time: phrase.time };
    else {
      phrase.head = g.affix(template, phrase.head);
      delete phrase.verb;
    }
    return true;
  }
}
