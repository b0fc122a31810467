/** A frame around a place of the page, drawn over it: nothing of the page is touched. */

const GAP = 4;

export interface Frame {
  /** undefined takes it away; `bring` scrolls to it where it is out of sight */
  around: (range: Range | undefined, bring?: boolean) => void;
}

/** @param root what it is drawn in */
export function frameAround(root: ShadowRoot): Frame {
  const box = document.createElement('div');
  box.className = 'frame';
  let framed: Range | undefined;
  const follow = () => {
    if (!framed) return;
    const { left, top, width, height } = framed.getBoundingClientRect();
    box.style.cssText = `left:${left - GAP}px;top:${top - GAP}px;width:${width + 2 * GAP}px;height:${height + 2 * GAP}px`;
  };
  const listen = { capture: true, passive: true };
  return {
    around(range, bring = false) {
      framed = range;
      if (!range) {
        removeEventListener('scroll', follow, listen);
        removeEventListener('resize', follow);
        return box.remove();
      }
      const { top, bottom } = range.getBoundingClientRect();
      if (bring && (top < 0 || bottom > innerHeight)) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      follow();
      root.append(box);
      addEventListener('scroll', follow, listen);
      addEventListener('resize', follow);
    },
  };
}
