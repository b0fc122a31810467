/** A frame around a place of the page, drawn over it: nothing of the page is touched. */

const GAP = 4;
/** Left free above a place that was scrolled to: a page's own head may stand there. */
const HEAD = 96;

export interface Frame {
  /** undefined takes it away; `bring` scrolls to it where it is out of sight */
  around: (range: Range | undefined, bring?: boolean) => void;
}

/** @param root what it is drawn in; @param card what stands over it */
export function frameAround(root: ShadowRoot, card: HTMLElement): Frame {
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
      if (bring && !isInSight(range, card)) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'start' });
        scrollBy(0, -HEAD);
      }
      follow();
      root.prepend(box);
      addEventListener('scroll', follow, listen);
      addEventListener('resize', follow);
    },
  };
}

function isInSight(range: Range, card: HTMLElement): boolean {
  const [place, over] = [range.getBoundingClientRect(), card.getBoundingClientRect()];
  const covered = place.right > over.left && place.left < over.right && place.bottom > over.top && place.top < over.bottom;
  return place.top >= 0 && place.bottom <= innerHeight && !covered;
}
