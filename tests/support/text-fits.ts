/** Whether all text of a page can be seen: nothing longer than its box, nothing out of the window, no word of a button cut, none of a drawing over another. */
import type { Page } from 'puppeteer';

/** What does not fit, each told with the element and its text; empty where all does. */
export const whatDoesNotFit = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > root.clientWidth) wrong.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    const named = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${element.textContent?.slice(0, 60)}”`;

    const seen = new Set<Element>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!text.textContent?.trim() || !holder || holder.closest('select') || !holder.checkVisibility()) continue;
      // said to those who listen alone
      if (getComputedStyle(holder).clipPath === 'inset(50%)') continue;
      // a box alone has a width of its own: a part of a sentence has that of its paragraph
      let box: Element = holder;
      while (getComputedStyle(box).display === 'inline' && box.parentElement) box = box.parentElement;
      if (!seen.has(box) && box instanceof HTMLElement) {
        seen.add(box);
        if (box.scrollWidth > box.clientWidth + 1) wrong.push(`${named(box)}: ${box.scrollWidth} > ${box.clientWidth} wide`);
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      const control = holder.closest('button, summary, legend, svg');
      const frame = control?.getBoundingClientRect();
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        if (left < -1 || right > root.clientWidth + 1) wrong.push(`${named(holder)}: out of the window, ${left} to ${right}`);
        if (frame && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1))
          wrong.push(`${named(holder)}: out of its ${control?.localName}`);
      }
    }

    for (const drawing of document.querySelectorAll('svg')) {
      const words = [...drawing.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      // boxes are taller than what is written in them, in Firefox more than in Chromium
      for (const [at, { text, box }] of words.entries())
        for (const { text: other, box: its } of words.slice(at + 1))
          if (box.left < its.right && its.left < box.right && Math.abs(box.top - its.top) < box.height * 0.7) wrong.push(`“${text}” lies over “${other}”`);
    }

    for (const select of document.querySelectorAll('select')) {
      const free = select.cloneNode(true) as HTMLSelectElement;
      free.style.cssText = 'position:absolute;inline-size:auto;min-inline-size:0;max-inline-size:none';
      select.after(free);
      if (free.offsetWidth > select.offsetWidth + 1) wrong.push(`${named(select)}: ${free.offsetWidth} wanted, ${select.offsetWidth} there`);
      free.remove();
    }
    return [...new Set(wrong)];
  });
