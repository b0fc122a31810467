/** How a sentence ends: with a verb, with a noun as on a button, with what has no predicate. */
import { isHeading } from './clauses';
import { Doing } from './doing';
import { ENDED, PLAIN } from './form';
import type { Phrase, Waiting } from './phrase';

/** Nobody else does it. */
const isButton = ({ form, args }: Waiting) => isHeading(form) && !args.some(({ role }) => role === 'subject');

export class Ending extends Doing {
  /** Undefined where something has found no place. */
  end(): string | undefined {
    const { g, args, phrase, waiting } = this;
    if (this.prefix || this.affix || this.either.length > 0 || this.option || (phrase && !phrase.head) || (waiting && waiting.ahead.length > 0))
      return undefined;
    // 回線を選択して確認: each is what a button does
    const asked = phrase !== undefined && this.said.length > 0 && this.said.every((_, index) => this.orders[index]) && this.actOf(phrase) !== undefined;
    // 音が途切れる is what happens, 初期化する what a button does
    if (waiting && isButton(waiting)) this.close(waiting.say({ end: 'plain', mood: 'to' }, waiting.args));
    else if (waiting) this.close((waiting.form.end === 'plain' ? g.label : (said: string) => said)(waiting.say(waiting.form, waiting.args)));
    else if (phrase) this.close(this.headline(phrase, asked));
    // 1GBのプランが5GBに
    else if (args.at(-1)?.role === 'goal' && args.some(({ role }) => role === 'subject'))
      this.close(g.becomes(args.slice(0, -1), args.at(-1)?.text ?? '', ENDED));
    else if (args.length > 0) this.close(g.bare(args));
    if (this.said.length === 0) return this.openings.length > 0 ? this.openings.join(' ') : undefined;
    const mood = waiting?.form.mood === 'please' ? 'please' : asked || (waiting && isButton(waiting)) ? 'to' : undefined;
    // each that nothing else stands behind
    const orders = mood
      ? this.said.map((_, index) => this.said.slice(index, -1).every((_, next) => this.orders[index + next]) && this.orders[index]?.(mood))
      : [];
    const sentence = this.said.map((clause, index) => orders[index] || clause).reduce((left, right) => g.and(left, right));
    const whole = this.openings.reduceRight((rest, word) => g.opening(word, rest), sentence);
    return this.aside ? g.affix(this.aside, whole) : whole;
  }

  /** What ends with a noun: データ量の追加, 128kbpsに制限, 料金は無料. */
  private headline(phrase: Phrase, asked: boolean): string {
    const { g, args } = this;
    const whole = this.finished(phrase);
    const { owner, ahead: before, verb, head } = phrase;
    // プランの変更
    const { linked } = phrase;
    // 会員情報の確認・変更
    if (args.length === 0 && verb && linked?.owner && !phrase.after && before.length === 1) {
      const both = g.list(linked.verb.text, g.together, verb.text);
      return g.action(linked.owner, { text: both, done: '' }, both) ?? whole;
    }
    if (args.length === 0 && verb && owner && phrase.of && before.length === 1) {
      const act = g.action(owner, verb, head);
      return act ? g.affix(phrase.after ?? '~', act) : whole;
    }
    // ahamoへの変更
    const { binds } = phrase;
    if (args.length === 0 && verb && binds?.some(({ role }) => role === 'goal') && before.length === binds.length && !phrase.after)
      return g.acted(binds, verb, whole);
    if (args.length === 0 && !asked) return whole;
    // 電話番号を選択: as on a button, unless it is told of something
    const isTold = args.some(({ role, dated }) => /^(topic|subject|time)$/.test(role) || (role === 'start' && dated));
    const acted = !isTold && (asked || args.some(({ role }) => role === 'object' || role === 'goal'));
    if (verb && before.length === 0) return g.affix(phrase.after ?? '~', g.verb(args, verb, acted ? { end: 'plain', mood: 'to' } : PLAIN));
    if (args.some(({ role }) => role === 'topic' || role === 'subject')) return g.is(args, whole, PLAIN);
    return g.bare([...args, { role: 'object', text: whole }]);
  }
}
