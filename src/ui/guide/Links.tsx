import type { GuideMessages } from '../../i18n/guide';
import type { Guide, LinkKind } from '../../model/guide';
import { Outside, Part } from './Parts';

const WANTED: readonly LinkKind[] = ['topUp', 'contract', 'terms', 'coverage', 'password'];

/** The carrier's own pages, and which of those that one would look for no source names. */
export function Links({ guide: { links }, g }: { guide: Guide; g: GuideMessages }) {
  const missing = WANTED.filter((kind) => !links.some((link) => link.kind === kind)).map((kind) => g.link[kind]);
  return (
    <Part id="links" title={g.links}>
      <ul class="guide-links">
        {links.map(({ kind, url }) => (
          <li key={url}>
            <Outside url={url}>{g.link[kind]}</Outside> <span class="soft">{new URL(url).host}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p class="soft">{g.linksMissing(missing.join(g.comma))}</p>}
    </Part>
  );
}
