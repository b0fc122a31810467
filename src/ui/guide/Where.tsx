import { USUAL_LABELS, USUAL_MENU } from '../../carriers/terms';
import type { GuideMessages } from '../../i18n/guide';
import type { Guide, GuideLanguage } from '../../model/guide';
import { Terms } from './Japanese';
import { Outside, Part } from './Parts';

interface Props {
  guide: Guide;
  g: GuideMessages;
  language: GuideLanguage;
}

/** The way to the figures in the member site, the names that they go by, and the app. */
export function Where({ guide: { menu, labels, app, appOnly, links }, g, language }: Props) {
  const described = menu.length > 0;
  const portal = links.find(({ kind }) => kind === 'portal') ?? links.find(({ kind }) => kind === 'home');
  return (
    <Part id="where" title={g.where}>
      {appOnly && <p>{g.appOnly}</p>}
      <p>{described ? g.whereSteps : g.whereUnknown}</p>
      <Terms terms={described ? menu : USUAL_MENU} language={language} ordered={described} />
      {(labels.length > 0 || !described) && (
        <>
          <p>{g.labels}</p>
          <Terms terms={labels.length > 0 ? labels : USUAL_LABELS} language={language} />
        </>
      )}
      {portal && (
        <p>
          <Outside url={portal.url}>{g.link[portal.kind]}</Outside>
        </p>
      )}
      <p>
        {app ? (
          <>
            {g.app} <strong lang={/[^\p{ASCII}]/u.test(app) ? 'ja' : 'en'}>{app}</strong>
          </>
        ) : (
          g.appNone
        )}
      </p>
      <p class="soft">{g.free}</p>
    </Part>
  );
}
