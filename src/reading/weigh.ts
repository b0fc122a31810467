import { textIn } from '../model/original-text';
import type { Run } from './run';
import { PHONE_ANY } from './text';
import { parentOf } from './wrappers';

/** 1 shown, ¼ in a collapsed section whose handle is shown, 0 hidden: tabs of other lines, past months, templates, skeletons. */
export function weigh(run: Run, visible: (element: Element) => boolean): number {
  // the marks of a gauge; what is said by figures alone says it to everyone
  if (visible(run.block)) return run.block.closest('[aria-hidden=true]') ? 0.25 : 1;
  let root: Element = run.block;
  for (let up = parentOf(root); up && !visible(up); up = parentOf(up)) root = up;
  if (root.matches('[role=tabpanel],[role=dialog],dialog') || hasTwin(root, visible) || PHONE_ANY.test(root.textContent ?? '')) return 0;
  // a wrapper of nothing but the section stands for it
  while (!root.previousElementSibling && root.parentElement?.children.length === 1) root = root.parentElement;
  const handle = root.previousElementSibling;
  if (!handle || !visible(handle)) return 0;
  const text = textIn(handle).trim();
  const isHandle = handle.matches('button,summary,dt,[aria-expanded],[role=button]') || (text.length <= 30 && HANDLE.test(text));
  return isHandle ? 0.25 : 0;
}

const HANDLE = /内訳|詳細|見る|開く|表示|もっと|[▼▽∨＋+]$|detail|more|展[开開]|查看/i;

/** A visible block of the same kind beside it: then the hidden one is its other tab. */
const hasTwin = (root: Element, visible: (element: Element) => boolean) =>
  [...(root.parentElement?.children ?? [])].some(
    (other) => other !== root && other.tagName === root.tagName && other.className === root.className && visible(other),
  );
