/** What an element's name says of how its text reads. */
export type Tag = 'skip' | 'inline' | 'block' | 'heading' | 'select' | 'break' | 'image' | 'button' | 'frame' | 'gauge';

const TAGS = new Map<string, Tag>();
const tags = (tag: Tag, names: string) => {
  for (const name of names.split(' ')) TAGS.set(name, tag);
};
tags('skip', 'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT OBJECT VIDEO AUDIO CANVAS DATALIST');
tags(
  'inline',
  'A ABBR B BDI BIG CODE DATA DEL DFN EM FONT I INS LABEL MARK NOBR OUTPUT Q RP RT RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U SLOT VAR WBR TSPAN',
);
tags('heading', 'H1 H2 H3 H4 H5 H6 CAPTION LEGEND SUMMARY');
tags('frame', 'IFRAME FRAME');
tags('select', 'SELECT');
tags('gauge', 'METER PROGRESS');
tags('break', 'BR');
tags('image', 'IMG');
tags('button', 'BUTTON');

/** Names are upper case in HTML; in SVG and XHTML they are not. */
export function tagOf(element: Element): Tag {
  const name = element.tagName;
  let tag = TAGS.get(name);
  if (!tag) {
    tag = TAGS.get(name.toUpperCase()) ?? 'block';
    if (TAGS.size < 1_000) TAGS.set(name, tag);
  }
  return tag;
}
