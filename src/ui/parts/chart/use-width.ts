import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element in CSS pixels, kept up to date: a chart is drawn for its place, so that its words stay as large as the rest. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise = 640): number {
  const [width, setWidth] = useState(otherwise);
  // before it is painted: never first as wide as a chart elsewhere would be
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const take = (found: number) => setWidth(Math.max(240, Math.round(found)));
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    observer.observe(element.current);
    if (element.current.clientWidth > 0) take(element.current.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
