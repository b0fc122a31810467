import type { GuideMessages } from '../../i18n/guide';
import type { GuideLanguage } from '../../model/guide';
import { Part, Sentences } from './Parts';
import { PHRASES } from './phrases';
import './guide.css';

/** What to have ready for a call, and sentences to show or to say: the same for all carriers. */
export function Phrases({ g, language }: { g: GuideMessages; language: GuideLanguage }) {
  return (
    <article class="guide" data-testid="phrases">
      <h2>{g.call}</h2>
      <Sentences of={g.callList} />
      <Part id="phrases" title={g.phrases}>
        <p>{g.phrasesText}</p>
        <ul class="guide-phrases">
          {PHRASES.map(({ ja, kana, romaji, means }) => (
            <li key={ja}>
              <p lang="ja" class="ja">
                {ja}
              </p>
              <p lang="ja" class="soft">
                {kana}
              </p>
              <p lang="ja-Latn" class="soft">
                {romaji}
              </p>
              <p>{means[language]}</p>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}
