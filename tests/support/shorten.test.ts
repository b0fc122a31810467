import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrows } from '../../.ci/arrows.mjs';
import { patternOf, shorten } from '../../.ci/shorten.mjs';

/** A script as a minifier leaves it: one function that gives a value. */
const SCRIPTS = {
  'calls, members, words': `var a=function(){
    function first(list){return list.filter(one=>one.kind==="parentElement").map(one=>one.parentElement)}
    function second(list){return list.map(one=>one.parentElement+(one.parentElement==="parentElement"?"parentElement":"")).filter(Boolean)}
    async function later(one){return{one}}
    function late(...all){return all.length}
    const list=[{kind:"parentElement",parentElement:1},{kind:"b",parentElement:2},{kind:"parentElement",parentElement:"parentElement"}];
    return JSON.stringify([first(list),second(list),late(1,2),typeof later({}).then,list.some(one=>one.kind.includes("b")),list.find(one=>one.none)===void 0])}();`,
  'functions that ask who calls them': `var a=function(){
    function Made(){this.value=3}
    Made.prototype.twice=function(){return this.value*2};
    function counted(){return arguments.length}
    function* each(){yield 1;yield 2}
    return JSON.stringify([new Made().twice(),counted(1,2,3),[...each()]])}();`,
  'what is everyone’s': [
    'var a=function(){const seen=new Map,kinds=new Set([1,2]),more=new Map([[1,2]]),none=new Set,pair=new Map(...[[[3,4]]]);',
    'seen.set(Math.max(1,2),Math.max(...[3,4])).set(Math.max(5,6),(new Set).size);',
    'const raw=String.raw`(\\d{1,2})$',
    '{String.raw`\\d{1,2}`}日`,at=Symbol.for("a")===Symbol.for("a")&&Symbol.for("b")!==Symbol.for("c");',
    'return JSON.stringify([[...seen],[...kinds],[...more],none.size,[...pair],RegExp(raw).exec("1234日"),',
    'RegExp(raw).test("1日"),RegExp("a").test("a"),RegExp("b").test("a"),at,Math.min(1,2),Math.min(3,4)])}();',
  ].join(''),
  patterns: String.raw`var a=function(){
    const dates=/(\d{1,2})月(\d{1,2})日/g,kana=/[\u3041-\u3096\u30a1-\u30fa]+/g,odd=/[\u200b\u00a0\u3000]/;
    return JSON.stringify(["1月12日 10月3日".match(dates),"のこりギガ".match(kana),odd.test("\u3000"),/^\d{1,2}?$/.test("12"),"ab".replace(/b/,"\\d{1,2}")])}();`,
};
const run = (code: string): unknown => new Function(`${code};return a`)();

describe('a script made shorter', () => {
  it.each(Object.entries(SCRIPTS))('does the same: %s', (_, code) => {
    const short = shorten(code);
    expect([short, arrows(code), arrows(short)].map(run)).toEqual(Array(3).fill(run(code)));
  });

  it('says functions as arrows, but for those that cannot be', () => {
    expect(arrows(SCRIPTS['calls, members, words'])).not.toContain('function first');
    for (const kept of ['function Made', 'function counted', 'function* each']) expect(arrows(SCRIPTS['functions that ask who calls them'])).toContain(kept);
  });

  it('a pattern finds what it found', () => {
    const pieces = ['\\d{1,2}', '\\d{1,2}?', '[\\u3041-\\u3096]', '\\u6708', '[^\\u4e00-\\u9fff]', 'a', '(?:\\d{1,2}:)?', '\\s', '\\u3000', '\\\\'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom(...'月のa1 2:\u3000\\9') }),
        (parts, text) => {
          const pattern = parts.join('');
          expect([...text.matchAll(new RegExp(patternOf(pattern), 'g'))].map(String)).toEqual([...text.matchAll(new RegExp(pattern, 'g'))].map(String));
        },
      ),
    );
  });
});
