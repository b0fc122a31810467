/** What stands behind a clause: when, because, before … it is so, that it may be, what it is asked. */
import { isHeading } from './clauses';
import { Describing } from './describing';
import type { Form } from './form';
import type { Token } from './model';

export class Subordinate extends Describing {
  protected afterClause(ja: string, next: Token | undefined): boolean {
    const { g, waiting } = this;
    if (!waiting || (waiting.ahead.length > 0 && ja !== 'の' && ja !== 'な')) return false;
    const { say, form, args } = waiting;
    const top = this.p.ON_TOP[ja];
    // 不正を防ぐため: what nobody else does is done on purpose
    const after = ja === 'ため' && isHeading(form) && !args.some(({ role }) => role === 'subject') && !waiting.happens ? 'onPurpose' : this.p.AFTER_CLAUSE[ja];
    if (top) {
      this.args = [...args];
      // 契約したことがある: it has been so before
      const mood = form.past && top.mood === 'may' && ja.startsWith('こと') ? 'ever' : top.mood;
      const given: Form = { ...form, ...top, mood, neg: top.neg ?? form.neg ?? false, end: top.end ?? 'final' };
      // 知りたいことはありますか: a thing, not that it may be so
      if (top.mood === 'may' && form.mood === 'want') return false;
      // 届きにくいことがある: both are so
      if (top.mood === 'may' && /^(hard|easy|too)$/.test(form.mood ?? '')) return this.wait(say, { ...given, mood: form.mood, perhaps: true });
      return mood === 'ever' ? this.wait(say, given, (thing, own) => waiting.relative(thing, own, given)) : this.wait(say, given);
    }
    const whole = this.p.OF_CLAUSE[ja];
    if (whole) {
      const [of, end] = whole;
      this.args = [...args];
      const clause = (own: typeof args) => say({ ...form, mood: 'you', end: 'plain' }, own);
      // 分割払いを使えるとは限りません: it may not be so; of all, not of each
      if (of === 'uncertain' && !g.kinds.whole.test(clause(args))) return this.wait(say, { ...form, mood: 'may', neg: true, end });
      return this.wait((_, own) => g[of](clause(own)), { end });
    }
    if (after) {
      // しない限り; する限り is as far as it goes
      if (after === 'unless' && !form.neg) return false;
      // 海外では着信にもかかりますので、ご注意ください: where it is so, not where to take care
      const released = next && !(after === 'because' && this.warns) ? this.release(waiting) : args;
      // 返品はできません: without what is spoken of nothing would be said
      // 設定は自動で行われるため
      const own = released.every(({ role }) => form.voice === 'passive' && /^(adverb|time)$/.test(role)) ? args : released;
      if (own === args) this.args = [];
      const outer = [...this.args];
      // 契約中の方と、お申し込みの名義が異なる場合
      if (outer.some(({ role }) => role === 'partner')) return false;
      // 超えた場合: what is only supposed has not come about yet
      const how = /^(when|onlyIf|except|once|evenIf|everyTime|unless|before|after)$/.test(after)
        ? { mood: 'you' as const, ...form, past: false, ...(after === 'unless' && { neg: false }) }
        : after === 'inOrderTo' || after === 'onPurpose'
          ? { end: 'plain' as const, mood: 'to' as const, ...(form.neg && { neg: true }), ...(form.voice === 'can' && { voice: form.voice }) }
          : after === 'soon' && (form.voice === 'can' || (!form.voice && own.length === 0))
            ? { ...form, voice: 'passive' as const }
            : form;
      const clause = g[after](say(how, own));
      // 確定する前の金額
      if ((after === 'before' || after === 'after') && next?.kind === 'particle' && next.ja === 'の') {
        this.args = outer;
        this.waiting = undefined;
        this.phrase = { ahead: [], head: clause.replace(/[,，]$/, ''), time: false };
        return true;
      }
      this.close(clause);
      this.args = outer;
      return true;
    }
    if (ja === 'が') return this.close(g.but(say(form, args)));
    // 対応しているか、ご確認ください
    if ((ja === 'か' || ja === 'かどうか') && next) {
      const own = this.release(waiting);
      const text = g.whether(say({ ...form, mood: 'whether', end: 'plain' }, own));
      if (next.kind === 'sign') {
        // what is said of the whole is said of either
        const both = (as: Form): Form => ({
          ...form,
          mood: as.mood ?? form.mood,
          voice: as.voice === 'can' ? 'can' : form.voice,
          neg: form.neg || Boolean((as.mood || as.voice === 'can') && as.neg),
          end: as.end,
        });
        const whole = own.some(({ role }) => /^(topic|subject|object)$/.test(role));
        this.option = { text, whole, say: (as, about = []) => say(both(as), [...about, ...own]) };
      } else this.args.push({ role: 'object', text });
      this.waiting = undefined;
      this.asked = true;
      return true;
    }
    // 本当に削除しますか
    // 変更すると、速度は戻りますか is asked of what comes of it
    const isOffer =
      this.said.length === 0 &&
      form.end === 'final' &&
      Object.keys(form).length === 1 &&
      args.every(({ role, text }) => /^(object|goal|adverb)$/.test(role) && !this.g.kinds.asks.test(text));
    if (ja === 'か')
      return this.close(
        isOffer
          ? say(
              { ...form, mood: 'sure' },
              args.filter(({ text }) => !this.g.kinds.really.test(text)),
            )
          : g.question(say(form, args)),
      );
    // 変更できるのは月1回です: what is so
    if (ja === 'の' && next?.kind === 'particle' && /^[はが]$/.test(next.ja)) {
      const own = this.release(waiting);
      const what = waiting.relative(g.one, own);
      this.waiting = undefined;
      this.phrase = { ahead: [], head: what, time: false };
      this.isTold = true;
      return true;
    }
    if (ja === 'の' || ja === 'な') return true;
    return ja in this.p.IS;
  }
}
