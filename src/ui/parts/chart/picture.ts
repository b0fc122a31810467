/** A chart as a picture of its own. */

const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'font-family', 'font-size'] as const;

/**
 * The chart as PNG at twice its size, on the page's own background, with a heading above.
 * Rejects where the browser cannot draw it.
 */
export async function pictureOf(svg: SVGSVGElement, heading: string, background: string, text: string): Promise<Blob> {
  const [width, height, head] = [svg.width.baseVal.value, svg.height.baseVal.value, 36];
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(withStyles(svg)))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * (height + head)];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(2, 2);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height + head);
  context.fillStyle = text;
  context.font = `600 15px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(heading, 10, 24, width - 20);
  context.drawImage(image, 0, head, width, height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'));
}

/** A copy that looks the same without the page's style sheets. */
function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const [from, to] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [index, element] of from.entries()) {
    const style = getComputedStyle(element);
    for (const name of KEPT) to[index]?.setAttribute(name, style.getPropertyValue(name));
  }
  return copy;
}

/** Hands a file to the user. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
