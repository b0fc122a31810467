import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FIRST, rowsOf, step } from './app-state.mjs';

function App() {
  const [state, set] = useState(FIRST);
  globalThis.advance = (nth) => flushSync(() => set((now) => step(now, nth)));
  const { left, open, used, route, plan, seconds } = state;
  return h(
    'main',
    null,
    h('h1', null, route === 'home' ? 'データ量の確認' : 'ご請求金額'),
    h('p', null, used ? 'ご利用データ量' : '残りデータ量', ' ', h('b', null, left), 'GB'),
    h('p', null, '残り', left, '日'),
    h('p', null, '最終更新：', seconds, '秒前'),
    open ? h('section', null, h('p', null, 'しばらくお待ちください。')) : h('p', { className: 'closed' }, '表示できません。'),
    h('ul', null, ...rowsOf(state).map((row) => h('li', { key: row }, h('span', null, row), ' ', h('button', { type: 'button' }, '詳細')))),
    route === 'home'
      ? h('table', null, h('tbody', null, h('tr', null, h('th', null, '料金プラン'), h('td', null, plan === 'a' ? 'ご契約内容' : '変更'))))
      : null,
    open && used && 'お問い合わせ',
    h('form', null, h('select', { name: 'plan', value: plan, onChange() {} }, h('option', { value: 'a' }, '基本料'), h('option', { value: 'b' }, '通話料'))),
  );
}

createRoot(document.getElementById('app')).render(h(App));
