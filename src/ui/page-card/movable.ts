/** Dragging and arrow keys as moves by so many px. */

export type Move = (dx: number, dy: number) => void;

const STEP = 16;
/** A pointer that moves less than this has clicked. */
const LEAST = 5;
const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

/** The listeners of what is dragged. A drag is no click. */
export function movable(onMove: Move) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const by = ARROWS[event.key];
      if (!by) return;
      event.preventDefault();
      onMove(...by);
    },
    onPointerDown: ({ currentTarget, target, clientX, clientY, button }: PointerEvent) => {
      const held = currentTarget as HTMLElement;
      // a button within what is dragged is there to be pressed
      if (button !== 0 || ((target as Element).closest('button') ?? held) !== held) return;
      let [x, y, dragged] = [clientX, clientY, false];
      const move = (event: PointerEvent) => {
        if (!dragged && Math.hypot(event.clientX - x, event.clientY - y) < LEAST) return;
        if (!dragged) held.setPointerCapture(event.pointerId);
        dragged = true;
        onMove(event.clientX - x, event.clientY - y);
        [x, y] = [event.clientX, event.clientY];
      };
      const end = () => {
        for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) removeEventListener(type, end, true);
        removeEventListener('pointermove', move, true);
        if (dragged) held.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => held.removeEventListener('click', swallow, true));
      };
      for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) addEventListener(type, end, true);
      addEventListener('pointermove', move, true);
    },
  };
}

const swallow = (event: Event) => event.stopImmediatePropagation();
