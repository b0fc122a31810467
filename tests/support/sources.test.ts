import { describe, expect, it } from 'vitest';
import { parse } from './sources';

const at = (text: string) => parse('src/ui/popup/x.tsx', text);

describe('parse', () => {
  it.each([
    [`import type { A } from '../../app/a';`, 'src/app/a'],
    [`export { a } from '../parts/a';`, 'src/ui/parts/a'],
    [`import './look.css';`, 'src/ui/popup/look.css'],
    [`const a = await import('../../i18n/en');`, 'src/i18n/en'],
    [`type A = import('../../model/a').A;`, 'src/model/a'],
    [`const all = import.meta.glob('../../carriers/*/carrier.ts');`, 'src/carriers/*/carrier.ts'],
    [`import Dexie from 'dexie';`, 'dexie'],
  ])('%s', (text, target) => expect(at(text).imports).toEqual([target]));

  it.each([`browser.alarms.get('a');`, `globalThis.browser.action;`, `const { action } = browser;`])('names the browser: %s', (text) =>
    expect(at(text).names).toContain('browser'),
  );

  it.each([`const a = { browser: 1 };`, `options.browser;`, `// browser.alarms`, `'browser.alarms';`])('does not: %s', (text) =>
    expect(at(text).names).not.toContain('browser'),
  );

  it.each([
    `a.innerHTML = b;`,
    `a['outerHTML'] = b;`,
    `document.write(a);`,
    `a.insertAdjacentHTML('beforeend', b);`,
    `new Function(a);`,
    `<p dangerouslySetInnerHTML={a} />;`,
    `h('p', { dangerouslySetInnerHTML: a });`,
    `Object.assign(a, { 'innerHTML': b });`,
    `a.setHTMLUnsafe(b);`,
    `Document.parseHTMLUnsafe(a);`,
    `frame.contentDocument.write(a);`,
    `<iframe srcdoc={a} />;`,
    `<iframe srcDoc={a} />;`,
    `a.setAttribute('srcdoc', b);`,
    `a.setAttribute('onclick', b);`,
    `a.href = 'javascript:b()';`,
    `<a href="javascript:b()" />;`,
    `setTimeout('a()', 1);`,
    `window.eval(a);`,
  ])('sees a sink: %s', (text) => expect(at(text).sinks).toHaveLength(1));

  it('takes text for text', () => expect(at(`a.textContent = 'innerHTML';`).sinks).toEqual([]));
});
