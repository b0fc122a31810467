/** What is done: a verb with all that stands before it. */
import type { Token, Verb } from './model';
import { Owners, type VerbToken } from './owners';

export abstract class Doing extends Owners {
  /** 手続きをする: what is done where the verb does not say so */
  protected carried: Verb | undefined;

  protected verb({ verb: last, form: given }: VerbToken, next: Token | undefined): boolean {
    let form = given;
    const { g } = this;
    // what has no place yet would be lost
    if (this.waiting && this.waiting.form.end !== 'final') return false;
    if (this.waiting) this.close(this.waiting.say(this.waiting.form, this.waiting.args));
    // 利用でき | なくなる: what is written so ends with a comma
    if (form.end === 'stem' && next?.kind === 'particle' && /^(次第|しだい)/.test(next.ja)) form = { ...form, end: 'plain' };
    else if (form.end === 'stem' && next && next.kind !== 'sign') return false;
    const { linked } = this.phrase ?? {};
    // 操作をした; オンにする sets it
    const isCarried =
      last.bare &&
      (this.phrase ? !this.phrase.time && !this.phrase.amount : this.args.length > 0) &&
      // 短時間に大量の通信をする
      !this.args.some(
        ({ role }, index) => /^(goal|partner|as)$/.test(role) || (role === 'adverb' && !(index < this.args.length - 1 && this.args.at(-1)?.dated)),
      );
    // 到着日を返却日とする: nothing is carried out
    if (last.bare && this.args.at(-1)?.role === 'partner') return false;
    // 利用停止のお手続きをする
    const done = this.args.at(-1);
    const of = last.bare && !this.phrase && done?.role === 'object' && !this.args.some(({ role }) => /^(goal|partner|as)$/.test(role)) ? done.act : undefined;
    if (of) this.args.splice(-1, 1, ...of.args);
    let verb = this.carried ?? of?.verb ?? (isCarried ? g.carry : last);
    let how: string | undefined;
    if (form.aspect) [verb, how] = g.aspect(verb, form.aspect);
    // された方: nobody knows what
    if (last.bare && given.voice === 'passive' && !this.carried && !this.phrase && this.args.length === 0) return false;
    // チャットで相談する: of nothing but what is done
    if (!this.carried && last.bare && this.phrase?.head && !this.phrase.verb && !this.phrase.time && !this.phrase.amount) return false;
    this.carried = undefined;
    // 確認・変更する
    if (linked && (linked.owner === undefined || form.mood === 'please') && !this.phrase?.head) {
      const both = (one: string, other: string) => g.list(one, linked.link === '・' ? g.together : linked.link, other);
      verb = { text: both(linked.verb.text, last.text), done: both(linked.verb.done, last.done) };
      if (linked.owner !== undefined) this.args.push({ role: 'object', text: linked.owner });
      this.phrase = undefined;
    }
    this.unshare();
    const { phrase } = this;
    let before = phrase && !phrase.head ? phrase.ahead : [];
    // 再設定のお手続きをお願いします: what is asked for is done to what の binds
    if (phrase?.of && phrase.owner !== undefined && !phrase.head && before.length === 1 && (form.mood === 'please' || (form.ing && form.end === 'final'))) {
      this.tell('object', phrase.owner);
      before = [];
    } else if (phrase?.binds && !phrase.head && before.length === 1 && form.mood === 'please') {
      // 店舗での手続きをお願いします
      this.args.push(...phrase.binds);
      this.phrase = undefined;
      before = [];
    } else if (before.length > 0 && form.end !== 'plain') return false;
    // 代表者のみ変更できる
    const who =
      phrase?.head &&
      g.kinds.only.test(phrase.head) &&
      g.kinds.somebody.test(phrase.head) &&
      (form.voice === 'can' || (next?.kind === 'particle' && this.p.ON_TOP[next.ja]?.mood === 'able'));
    if (phrase?.head && !this.give(phrase.time ? 'time' : this.g.kinds.times.test(phrase.head) ? 'adverb' : who ? 'topic' : 'object')) return false;
    if (how) this.args.push({ role: 'adverb', text: how });
    if (form.mood === 'sure') this.args = this.args.filter(({ text }) => !this.g.kinds.really.test(text));
    if (this.option && this.g.kinds.findsOut.test(verb.text)) this.args.unshift({ role: 'object', text: this.option.text });
    // 追加するか、月末までお待ちいただく: one or the other
    else if (this.option) {
      if (next?.kind === 'particle' && next.ja in this.p.AFTER_CLAUSE) return false;
      // コードは、使用されているか、期限が切れています: the first is told of what has nothing but a topic
      const { option } = this;
      const about = option.whole !== this.args.some(({ role }) => role === 'subject') ? this.args.filter(({ role }) => role === 'topic') : [];
      this.args = this.args.filter((arg) => !about.includes(arg));
      this.either.push((as) => option.say(as, about));
    }
    this.option = undefined;
    const { args } = this;
    // 月間30GBまで、15日を超えると: up to is told of something else
    if (g.kinds.exceeds.test(verb.text) && args.some(({ role, apart }) => role === 'limit' && apart)) return false;
    // 負担をかける: nobody is called
    if (this.g.kinds.calls.test(verb.text) && args.some(({ role, text }) => role === 'object' && !this.g.kinds.dialled.test(text))) return false;
    // 割引が受けられない: nobody receives it
    if (given.voice === 'passive' && g.kinds.gets.test(verb.text) && (given.neg || verb.text !== 'receive') && given.end !== 'te')
      form = { ...given, voice: 'can' };
    // 動画を見られます
    else if (
      given.voice === 'passive' &&
      given.end === 'final' &&
      !given.past &&
      !given.ing &&
      args.some(({ role, text }) => role === 'object' && !/\d|^[“「]/.test(text))
    )
      // 利用されますと: said out of respect
      form = { ...given, voice: next?.kind === 'particle' && next.ja === 'と' ? undefined : 'can' };
    // 解約済みか、お取り扱いできません: nothing is found out
    if (this.asked && this.either.length === 0 && !this.g.kinds.findsOut.test(verb.text)) return false;
    this.asked = false;
    // 気にせず使える: with no comma, how it is done
    if (form.end === 'te' && form.neg && !form.ing && !form.voice && next && next.kind !== 'sign') form = { ...form, beside: 'without' };
    if (form.beside) {
      // who does so is who does the next thing
      const who = args.filter(({ role }) => role === 'topic' || role === 'subject');
      this.close(
        g.beside(
          form.beside,
          args.filter((arg) => !who.includes(arg)),
          verb,
        ),
      );
      this.args = who;
      return true;
    }
    // 電話をかけたりメールを送ったりする
    if (form.either) {
      const who = args.filter(({ role }) => role === 'topic');
      const own = args.filter((arg) => !who.includes(arg));
      this.either.push((as) => g.verb(own, verb, as));
      this.args = who;
      return true;
    }
    if (this.either.length > 0 && /^(te|stem|if)$/.test(form.end)) return false;
    if (form.end === 'te' || form.end === 'stem') {
      // パスワードは、文字を組み合わせて設定してください: what is spoken of is of the whole
      const topics = args.some(({ role }) => role === 'object') ? args.filter(({ role, apart }) => role === 'topic' && apart) : [];
      const own = args.filter((arg) => !topics.includes(arg));
      // 電源を入れ、確認してください: both are asked for
      // SIMカードは裁断のうえ破棄してください: what is spoken of is what it is done to
      const asked = own.map((arg) => (arg.role === 'topic' && !g.kinds.somebody.test(arg.text) ? { ...arg, role: 'object' as const } : arg));
      if (
        !form.neg &&
        !form.voice &&
        !form.ing &&
        !asked.some(({ role }) => role === 'topic' || role === 'subject') &&
        asked.filter(({ role }) => role === 'object').length < 2
      )
        this.orders[this.said.length] = (mood) => g.verb(mood === 'to' ? own : asked, verb, { end: mood === 'to' ? 'plain' : 'final', mood });
      this.close(g.verb(own, verb, form));
      this.args = topics;
      return true;
    }
    if (form.end === 'if') {
      // 速度制限は、データを追加してから: what is spoken of is of the whole
      // 残りは次のパックを買っても合算されません: what is bought is another
      const isOther = form.after || args.some(({ role }) => role === 'object');
      const outer =
        isOther && args.length > 1 ? args.filter(({ role, apart, text }) => role === 'topic' && (apart || (form.even && !g.kinds.somebody.test(text)))) : [];
      const own = args.filter((arg) => !outer.includes(arg));
      this.close(
        (form.after ? g.after : form.even ? g.evenIf : form.past ? g.once : g.when)(
          g.verb(own, verb, form.after ? { ...form, mood: 'you', end: 'plain' } : { mood: 'you', ...form, past: false }),
        ),
      );
      this.args = outer;
      return true;
    }
    // 必要になる: it is needed
    const need = args.at(-1);
    if (need?.role === 'goal' && g.kinds.needed.test(need.text) && verb.text.startsWith(g.become.trim()) && !form.voice && this.either.length === 0) {
      args.pop();
      return this.wait((said, own) => g.is(own, need.text, said), form, undefined, before);
    }
    const either = this.either.splice(0);
    this.wait(
      (said, own) => [...either.map((say) => say(said)), g.verb(own, verb, said)].reduce((left, right) => g.list(left, g.or, right)),
      form,
      either.length > 0 ? undefined : (thing, own, as = form) => g.relative(own, verb, as, thing),
      before,
    );
    if (this.waiting) this.waiting.happens = g.kinds.happens.test(verb.text);
    return true;
  }
}
