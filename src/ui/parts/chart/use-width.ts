import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width of an element in CSS pixels, kept up to date: a chart is drawn for its place, so that its words stay as large as the rest. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise = 640): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.round(entry.contentRect.width))));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
