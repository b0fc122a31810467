/** What is said of a noun or a clause: how, like what, as what. */
import { Clauses } from './clauses';
import { PLAIN } from './form';
import type { Token } from './model';

/** Of the whole noun with all that stands before it. */
const OF_ALL = /^(のみ|だけ|以外|など|なく$|なし[でに]|の結果|を除き|に限り|限定$|の対象)/;
/** 1～2カ月ほど: about all of it; 1:00～5:00 の間. */
const ABOUT = /^(ほど|程度|[くぐ]らい)$/;
const RANGE = /\d(?: h)? ?[~～〜] ?\d/;

/** What something has much or little of. */
const LIKE = /^(多|少な|短|長|高|低|大き|小さ|近|遅|速|弱|強|安|古|新し)い$/;

export class Describing extends Clauses {
  protected adverb(text: string, ja: string, next: Token | undefined): boolean {
    // up to 128 kbps, about 3 GB
    if ((next?.kind === 'quantity' && !/(?<!一度)[にで]$/.test(ja)) || (ja === '最大' && next?.kind === 'noun' && this.g.kinds.few.test(next.text)))
      this.prefix = text;
    // すべて見る
    else if (/^すべて|^全て/.test(ja) && next?.kind === 'verb' && !this.phrase && this.args.length === 0) return this.noun(text, {});
    else if (ja === '現在' && this.phrase?.time && this.phrase.head) this.phrase.head = this.g.affix(this.g.asOf, this.phrase.head);
    else {
      // 10分ほど時間をおいて
      if (this.phrase?.head && (ja === '遅れて' || (/^時間を[おあ]/.test(ja) && this.phrase.amount))) {
        return this.tell('time', this.g.at('after', this.finished(this.phrase)));
      }
      // 混雑時や、短時間に大量の通信
      if (this.phrase?.left && !this.phrase.head) return false;
      if (
        this.phrase?.head &&
        !this.give(this.phrase.time ? 'time' : this.phrase.amount ? (this.g.kinds.times.test(this.phrase.head) ? 'adverb' : 'object') : 'topic')
      )
        return false;
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
      Object.assign(this.begin(), { quality: text, about: what }).ahead.push((thing) => g.described(g.is([what], text, PLAIN), thing));
    } else if (ja === 'な' && !this.phrase && what && /place|adv|goal/.test(what.role)) {
      // オンラインでは不要な
      this.args.pop();
      this.begin().ahead.push((thing) => g.described(g.is([what], text, PLAIN), thing));
    } else if (ja === 'な') {
      const into = this.begin();
      if (into.ahead.length === 0) into.quality = text;
      into.ahead.push((thing) => g.attribute(text, thing));
    } else if (ja === 'で' && !this.phrase?.head) {
      // 月1回まで可能で、
      if (this.args.some(({ role }) => role === 'topic' || role === 'subject') && !this.g.kinds.manner.test(text))
        return this.close(g.is(this.args, text, { end: 'te' }));
      this.args.push({ role: 'adverb', text });
    } else if (
      ja in this.p.IS ||
      !next ||
      next.kind === 'sign' ||
      (next.kind === 'suffix' && next.ja === '') ||
      ((ja in this.p.AFTER_CLAUSE || ja in this.p.ON_TOP) && this.args.length > 0)
    ) {
      if (this.waiting && this.waiting.form.end !== 'final') return false;
      if (this.phrase?.head) this.give('subject');
      // 通話定額の適用外
      else if (this.phrase?.owner !== undefined) this.args.push({ role: 'topic', text: this.phrase.owner });
      // 非課税・対象外
      else if (this.phrase?.ahead.length === 1 && 'linked' in this.phrase && !next) return this.noun(text, {});
      else if (this.phrase) return false;
      // 申し込み月は無料、翌月から
      const isListed = next?.kind === 'sign' && /[、,]/.test(next.ja) && this.args.some(({ role }) => role === 'topic' || role === 'subject');
      return this.wait((form, args) => g.is(args, text, form), this.p.IS[ja] ?? (isListed ? { end: 'te' } : PLAIN));
    } else return this.noun(text, {});
    return true;
  }

  protected adnominal(text: string, ja: string): true {
    const { g, phrase } = this;
    this.unshare();
    const last = this.args.at(-1);
    // 電波が弱い場所, 通信量の多いアプリ
    if (LIKE.test(ja) && !phrase && last?.role === 'subject' && !last.apart) {
      this.args.pop();
      this.begin().ahead.push((thing) => g.having(last.text, text, thing));
    } else if (LIKE.test(ja) && phrase?.of && !phrase.head && phrase.ahead.length === 1) {
      const what = phrase.owner ?? '';
      this.knows([(thing) => g.having(what, text, thing)]);
    } else if ((ja.endsWith('い') || ja === '同じ') && !phrase && last?.role === 'subject' && !last.apart) {
      // つながりにくい状況
      this.args.pop();
      this.begin().ahead.push((thing) => g.described(g.is([last], text.replace(/的$/, ''), PLAIN), thing));
    } else this.begin().ahead.push((thing) => g.attribute(text, thing));
    return true;
  }

  protected suffix(template: string, ja: string, next: Token | undefined): boolean {
    const { g, phrase } = this;
    // お支払いいただいた分は, 受領した日から
    if (
      /^[分日額]$/.test(ja) &&
      ((this.waiting && this.waiting.form.end !== 'final') || (phrase && !phrase.head && phrase.owner === undefined && phrase.ahead.length > 0))
    )
      return this.noun(ja !== '分' ? template.replace('~', '').trim() : g.portion, {});
    // 削除しただけでは
    if (ja === 'だけ' && this.waiting?.form.end === 'plain' && this.waiting.ahead.length === 0) {
      const { waiting } = this;
      const own = this.release(waiting);
      this.waiting = undefined;
      this.phrase = { ahead: [], head: g.affix(template, waiting.relative(g.fact, own, PLAIN)), time: false };
      return true;
    }
    // 回線の一覧: said of the line
    const last = this.args.at(-1);
    if (!phrase && last) {
      const say = (text: string): true => {
        this.args[this.args.length - 1] = { ...last, text: g.affix(template, text) };
        return true;
      };
      // 携帯電話から（無料）
      if (ja === '' && /^(start|place|topic|limit)$/.test(last.role)) return say(last.text);
      // 店舗でのみ
      if (/^(のみ|だけ)$/.test(ja) && /^(start|place|goal)$/.test(last.role)) return say(last.role === 'place' ? g.owner('での', last.text) : last.text);
    }
    if (phrase && !phrase.head && phrase.owner !== undefined && ja !== '') {
      phrase.head = phrase.owner;
      phrase.ahead.pop();
    }
    if (!phrase?.head) return false;
    // 「探す」がオンのまま: of what is on
    if (ja === 'のまま' && last?.role === 'subject') return false;
    // 1,000名さま, 契約者さま
    if ((phrase.amount || this.g.kinds.somebody.test(phrase.head)) && /^(様|さま)$/.test(ja)) return true;
    // 発行日を含めて15日間; 購入月を含む3か月
    if (/^を含[むめ]/.test(ja) && (next?.kind === 'quantity' || (ja === 'を含む' && next?.kind === 'noun'))) {
      const whole = g.affix(template, this.finished(phrase));
      return ja === 'を含む' ? this.knows([(thing) => g.of(whole, thing, false)]) : this.tell('adverb', whole);
    }
    // 4回線中1～4件
    if (ja === '中' && phrase.amount && phrase.ahead.length === 0) {
      const all = g.owner('のうち', phrase.head);
      if (next?.kind === 'quantity' || next?.kind === 'sign') return this.knows([(thing) => g.of(all, thing, false)]);
      phrase.head = all;
      return true;
    }
    // メンテナンス前後
    if (ja === '前後' && !/\d/.test(phrase.head)) {
      this.phrase = { ahead: [], head: g.affix(g.aroundIt, this.finished(phrase)), time: true };
      return true;
    }
    // Wi-Fiなど安定した環境
    if (ja === 'など' && !phrase.time && next && (next.kind !== 'particle' || next.ja === 'の') && !(next.kind === 'suffix' && next.ja === '')) {
      const examples = this.finished(phrase);
      return this.knows([(thing) => g.such(examples, thing)], { such: true });
    }
    // 利用中断中も
    if (
      ja === '中' &&
      !phrase.amount &&
      next &&
      (next.kind === 'sign' || (next.kind === 'particle' && (/^[はもに]$/.test(next.ja) || (next.ja === 'の' && /mode$|模式$/.test(phrase.head)))))
    ) {
      phrase.head = g.affix(g.throughout, phrase.head);
      phrase.time = true;
      delete phrase.verb;
      return true;
    }
    // 1GB単位で
    if (ja === '単位で') {
      if (/[:：]/.test(phrase.head)) return false;
      phrase.head = g.affix(template, phrase.head);
      return this.give('adverb');
    }
    // 有効期限内に
    phrase.time ||=
      ja.endsWith('期間中') ||
      (this.g.kinds.term.test(phrase.head) && /^(内|外|以内|以外)$/.test(ja)) ||
      ja === '後' ||
      (ja === '以内' && this.g.kinds.lasting.test(phrase.head));
    // brackets are of the whole, and so is only
    if (ja === '~' && phrase.last) {
      const [name, amount] = phrase.last;
      phrase.head = g.compound(name, g.affix(template, amount));
    } else if (ja === '') phrase.after = g.affix(template, phrase.after ?? '~');
    else if (OF_ALL.test(ja) || ((ABOUT.test(ja) || (phrase.time && ja !== '' && ja !== '~')) && RANGE.test(this.finished(phrase)))) {
      this.phrase = { ahead: [], head: g.affix(template, this.finished(phrase)), time: phrase.time };
      // 家族の同意なく
      if (/^(な[くし]|の結果、|を除き$)/.test(ja) || (ja === 'に限り' && next?.kind === 'sign')) return this.give('adverb');
    } else {
      phrase.head = g.affix(template, phrase.head);
      delete phrase.verb;
    }
    return true;
  }
}
