/** Chinese: time and place before the verb, the object behind it. Both ways of writing; the words differ, the order does not. */

import { acts, isDone } from './chinese-acts';
import { all, clausesOf } from './chinese-clauses';
import { joints, sinceWhen } from './chinese-joints';
import { ADJECTIVE, ALWAYS, AT_ONCE, CALM, CASE, most, NEEDED, NO_ACTION, PERSON, QUALITY, RESULT, STATE, STRICT, WORKS } from './chinese-kinds';
import { CHINESE_KINDS } from './chinese-meanings';
import { ofIn, ownerOf } from './chinese-owners';
import { CHINESE_QUANTITIES } from './chinese-quantities';
import { finished, join, prefixOf, WORDS } from './chinese-words';
import { CHINESE_WRITING } from './chinese-writing';
import { cutsOf } from './cuts';
import { type Form, PLAIN } from './form';
import type { Grammar } from './grammar';
import type { Target } from './model';
import { particlesOf } from './particles';

/** What is done to people. */
const CHOSEN = /^(介[绍紹]|邀[请請]|推[荐薦]|指定)$/;
/** What is written on something. */
const WRITTEN = /^(写明|載明|显示|顯示|[记記][载載]|[登标標][记記示])$/;

export function chinese(target: Exclude<Target, 'en'>): Grammar {
  const w = WORDS[target];
  const prefix = (form: Form) => prefixOf(w, form);
  const { act, before, clause, until, way } = clausesOf(w);
  return {
    compound: (left, right) =>
      // お届け先住所; 方全員
      left.endsWith(right)
        ? left
        : left.length > 1 && right.startsWith(left)
          ? right
          : right === '所有人' && PERSON.test(left)
            ? `所有${left}`
            : /^(预计|預定)$/.test(right)
              ? join(right, left)
              : join(left, right),
    of: (owner, thing) => ofIn(w, owner, thing),
    owner: (particle, text) => ownerOf(w, particle, text),
    // 次の締め日 is the one to come
    attribute: (what, thing) => join(what === '最高' ? w[most(thing)] : what === '以下' && /[日期月]$/.test(thing) ? w.next : what, thing),
    relative: (args, verb, form, thing) => {
      // 氏名がわかる書類
      if (/^(了解|知道)$/.test(verb.text) && !form.neg && args.some(({ role }) => role === 'subject'))
        return join(w.yes, w.confirm, ...args.map(({ text }) => text), '的', thing);
      // 紹介された方
      if (form.voice === 'passive' && form.end === 'plain' && !form.neg && PERSON.test(thing) && CHOSEN.test(verb.text))
        return join(before(args), '被', verb.text, '的', thing);
      // what has been done, or is so, is said of a thing without 已 and 正在
      const plain =
        (form.voice && !(form.voice === 'passive' && PERSON.test(thing) && all(args, 'object').length > 0)) || form.neg || form.mood
          ? { ...form, ing: form.ing && args.length === 0, past: form.past || (form.ing && (form.neg || form.voice === 'passive')) }
          : { end: form.end };
      // 身分証に記載の氏名
      const [on] = args;
      if (WRITTEN.test(verb.text) && args.length === 1 && on?.role === 'goal' && !form.neg)
        return join(on.text, /[上中里裡内內]$/.test(on.text) ? '' : '上', verb.text, '的', thing);
      const said = clause(args, verb, plain, prefix(form.ing && form.voice === 'passive' && !form.neg ? PLAIN : plain));
      return CASE.test(thing) ? said : join(said, '的', thing);
    },
    action: (owner, { text }, head) =>
      (head === text || (text === '查看' && /^(确认|確認)$/.test(head) && !/密[码碼]|身份|本人|^(申[请請]).*、/.test(owner))) &&
      !NO_ACTION.test(text) &&
      !PERSON.test(owner)
        ? join(text, owner)
        : undefined,
    list: (left, link, right) => (link === '≠' ? `${right}而非${left}` : join(left, link === ',' || link === '・' ? '、' : link, right)),
    affix: (template, noun) => join(...template.split('~').flatMap((part, index) => (index === 0 ? [part] : [noun, part]))).replace(/^最多(?=最)/, ''),
    verb(said, word, asked) {
      // 翌月への繰り越しはできません
      const can = /^可以$/.test(word.text) ? said.find(({ role, act }) => act && /^(topic|subject|object)$/.test(role) && isDone(act)) : undefined;
      const told = can ? [...said.filter((arg) => arg !== can), ...(can.act?.args ?? [])] : said;
      const verb = can?.act?.verb ?? word;
      const given: Form = can ? { ...asked, voice: 'can' } : asked;
      const isStrict = given.mood === 'please-not' && told.some(({ text }) => STRICT.test(text));
      const args = isStrict ? told.filter(({ text }) => !STRICT.test(text)) : told;
      // 期限が切れています: it has come about
      const form =
        given.ing && (AT_ONCE.test(verb.text) || args.some(({ role }) => role === 'measure'))
          ? { ...given, ing: false, past: true }
          : STATE.test(verb.text) ||
              (ALWAYS.test(verb.text) && args.some(({ role }) => (/^[计計]算/.test(verb.text) ? /^(as|place)$/ : /^(topic|subject|object|place)$/).test(role)))
            ? { ...given, ing: false }
            : given;
      const lacks = form.neg && !form.gone && !form.voice && (!form.mood || form.mood === 'you');
      return clause(
        args,
        verb,
        form,
        isStrict
          ? '切勿'
          : prefix(lacks && RESULT.test(verb.text) ? { ...form, past: true } : lacks && WORKS.test(verb.text) ? { ...form, voice: 'can' } : form),
      );
    },
    is(told, what, { neg, mood }) {
      const args = acts(sinceWhen(told), act, () => NEEDED.test(what) || what === w.here);
      const may = mood === 'may' ? w.may : mood === 'whether' ? w.whether : mood === 'must' ? (neg ? w.mustNot : w.must) : '';
      // 消費しない通信です is a noun
      const bare = what.replace(/（[^（）]*）/g, '').replace(/^.*的(?=[^的]{2,}$)/, '');
      if (what === w.here) return join(before(args), ...until(args), ...all(args, 'goal', 'object'), w.tap);
      // 需要 stands before what is needed
      if (NEEDED.test(what)) {
        // 利用に、申し込みは不要です
        const isFor = args.some(({ role }) => role === 'goal') && !args.some(({ role }) => role === 'subject');
        const isTold = !args.some(({ role }) => /^(goal|subject|object)$/.test(role));
        const needed = args.filter(({ role }) => role === 'subject' || role === 'object' || ((isFor || isTold) && role === 'topic'));
        const others = args.filter((arg) => !needed.includes(arg));
        // 事前に申し込みが必要です
        const how = others.filter(({ role, text, apart }) => role === 'adverb' && !apart && !CALM.test(text) && !text.endsWith('也'));
        const around = needed.length > 0 ? others.filter((arg) => !how.includes(arg)) : others;
        return join(before(around), ...all(others, 'goal'), ...until(others), may, what, needed.length > 0 ? way(how) : '', ...needed.map(({ text }) => text));
      }
      // 9時から21時までです
      const from = /[点點:：]|^[到至].*[为為]止$/.test(what)
        ? args.filter(({ role, text }) => role === 'start' && (/^[到至]/.test(what) || /[点點:：]/.test(text)))
        : [];
      if (from.length > 0)
        return join(
          before(args.filter((arg) => !from.includes(arg))),
          ...all(args, 'object', 'goal'),
          w.thats,
          ...from.map(({ text }) => text),
          w.to,
          what.replace(/^[到至]|[为為]止$/g, ''),
        );
      // 購入日から31日間
      const since = what.replace(/\d/, '') !== what ? args.filter(({ role }) => role === 'start') : [];
      const lasting = args.filter((arg) => !since.includes(arg) && arg.role !== 'per');
      const limit = /^可以$/.test(what) && !neg ? all(args, 'limit') : [];
      if (limit.length > 0) return join(before(args), ...all(args, 'object', 'goal'), may, '以', ...limit, w.atMost);
      return join(
        before(lasting),
        ...all(args, 'object', 'goal'),
        ...since.map(({ text }) => `自${text}起`),
        ...until(args),
        may,
        !neg && ADJECTIVE.test(what)
          ? args.some(({ role }) => role === 'measure')
            ? ''
            : w.rather
          : neg
            ? QUALITY.test(bare) || ADJECTIVE.test(what)
              ? w.not
              : w.isNot
            : QUALITY.test(bare)
              ? ''
              : w.thats,
        way(args.filter(({ role }) => role === 'per')),
        what,
      );
    },
    acted: (args, verb, noun) => (isDone({ args, verb }) ? act({ args, verb }) : noun),
    becomes: (args, what, { mood, past }) =>
      join(before(args), ...all(args, 'object', 'goal'), ...until(args), mood === 'may' ? w.may : past ? w.done : '', w.becomes, what),
    exists: (args, what, { neg, mood }) =>
      join(
        before(sinceWhen(args)),
        ...all(args, 'object', 'goal'),
        ...until(args),
        mood === 'whether' ? w.whether : mood === 'may' ? w.may : '',
        neg && mood !== 'whether' ? w.hasNot : w.has,
        what,
      ),
    bare: (args) =>
      join(
        before(args.filter(({ role }) => role !== 'limit')),
        all(args, 'limit')
          .map((text) => text + w.within)
          .join('、') + (all(args, 'limit').length > 0 && all(args, 'object').length > 0 ? '：' : ''),
        ...all(args, 'object'),
        ...args.filter(({ role }) => role === 'goal').map(({ text, addressed }) => (addressed && PERSON.test(text) ? '致' : w.to) + text),
        ...all(args, 'end').map((text) => w.to + text),
      ),
    ...CHINESE_WRITING[target],
    cuts: cutsOf(),
    particles: particlesOf(),
    kinds: CHINESE_KINDS,
    quantities: CHINESE_QUANTITIES[target],
    ...joints(w),
    beside: (how, args, verb) =>
      how === 'without' ? `${clause(args, verb, PLAIN, w.not)}，` : `在${clause(args, verb, PLAIN, '')}${how === 'while' ? w.meanwhile : w.inState}`,
    whether: (clause) => clause,
    and: (left, right) =>
      join(left, /([，。：]|，但)$/.test(left) ? '' : '，', /(^|，)先?[请請]/.test(left) ? right.replace(new RegExp(`^${w.please}`), w.also) : right),
    opening: (word, rest) => `${word}，${rest}`,
    quoted: (text) => w.open + text + w.close,
    carry: { text: w.carry, done: '' },
    label: (clause) => clause,
    within: finished,
    finish: finished,
  };
}
