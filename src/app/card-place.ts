/** Where the card stands in the window: in a corner where it lies on nothing that can be pressed, until its user puts it elsewhere. */
import type { CardPlace } from '../model/translation';

/** From the window's edge, px. */
const EDGE = 12;
/** In the order in which they are tried; on the right a page's own helpers stand at the bottom. */
const CORNERS: readonly CardPlace[] = [
  { x: 1, y: 1 },
  { x: 1, y: 0.75 },
  { x: 0, y: 1 },
  { x: 1, y: 0.5 },
  { x: 1, y: 0 },
];
const PRESSED = 'a, button, input, select, textarea, label, summary, [role=button], [role=link], [onclick], [tabindex]';

export interface Placed {
  /** by so many px; @returns where it is now */
  move: (dx: number, dy: number) => CardPlace;
  put: (place: CardPlace) => void;
  /** after it has been painted, whatever its size is now */
  settle: () => void;
  stop: () => void;
}

/** @param host what stands in the page; @param content what it shows */
export function placeOf(host: HTMLElement, content: HTMLElement): Placed {
  let place: CardPlace | undefined;
  const free = () => {
    const { width, height } = content.getBoundingClientRect();
    return { width, height, x: Math.max(0, innerWidth - width - 2 * EDGE), y: Math.max(0, innerHeight - height - 2 * EDGE) };
  };
  const settle = () => {
    const { width, height, x, y } = free();
    // decided once it has a size
    if (width > 0) place ??= CORNERS.find((corner) => isFree(host, EDGE + corner.x * x, EDGE + corner.y * y, width, height)) ?? CORNERS[0];
    const { x: across, y: down } = place ?? { x: 1, y: 1 };
    content.style.cssText = `all:initial;color-scheme:inherit;position:fixed;left:${EDGE + clamped(across) * x}px;top:${EDGE + clamped(down) * y}px`;
  };
  addEventListener('resize', settle);
  return {
    settle,
    move(dx, dy) {
      const { x, y } = free();
      const { left, top } = content.getBoundingClientRect();
      place = { x: clamped((left - EDGE + dx) / Math.max(1, x)), y: clamped((top - EDGE + dy) / Math.max(1, y)) };
      settle();
      return place;
    },
    put(kept) {
      place = { x: clamped(kept.x), y: clamped(kept.y) };
      settle();
    },
    stop: () => removeEventListener('resize', settle),
  };
}

const clamped = (share: number) => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 1);

/** Whether nothing of the page's that can be pressed lies there. */
function isFree(host: HTMLElement, left: number, top: number, width: number, height: number): boolean {
  const points = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => [left + x * width, top + y * height] as const));
  return points.every(([x, y]) => document.elementsFromPoint(x, y).every((element) => element === host || !element.closest(PRESSED)));
}
