/** What a portal made as an app goes through: the same steps for every framework, so that what is left of the page can be compared. */

export const ROWS = ['基本データ量', '追加データ量', 'くりこしデータ量', 'ギフトデータ量', 'テザリング'];

export const FIRST = { left: 20, open: true, used: false, order: 0, rows: 3, route: 'home', plan: 'a', seconds: 0 };

/** The state after the next step. */
export function step(state, nth) {
  switch (nth % 8) {
    case 0:
      return { ...state, left: (state.left + 7) % 31 };
    case 1:
      return { ...state, open: !state.open };
    case 2:
      return { ...state, order: (state.order + 1) % ROWS.length };
    case 3:
      return { ...state, used: !state.used };
    case 4:
      return { ...state, rows: 1 + ((state.rows + 1) % ROWS.length) };
    case 5:
      return { ...state, route: state.route === 'home' ? 'bill' : 'home' };
    case 6:
      return { ...state, seconds: state.seconds + 1 };
    default:
      return { ...state, plan: state.plan === 'a' ? 'b' : 'a' };
  }
}

export const rowsOf = ({ order, rows }) => [...ROWS.slice(order), ...ROWS.slice(0, order)].slice(0, rows);
