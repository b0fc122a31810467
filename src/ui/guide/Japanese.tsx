import type { GuideLanguage, Term } from '../../model/guide';

/** Words of a Japanese page, each with its meaning; in the order of a menu, where there is one. */
export function Terms({ terms, language, ordered = false }: { terms: readonly Term[]; language: GuideLanguage; ordered?: boolean }) {
  const items = terms.map((term) => (
    <li key={term.ja}>
      <JapaneseTerm term={term} language={language} />
    </li>
  ));
  return ordered ? <ol class="guide-terms steps">{items}</ol> : <ul class="guide-terms">{items}</ul>;
}

/** One word with its meaning in brackets. */
export function JapaneseTerm({ term: { ja, means }, language }: { term: Term; language: GuideLanguage }) {
  // a name in Latin letters is no Japanese to a screen reader
  const japanese = /[^\p{ASCII}]/u.test(ja);
  return (
    <>
      <strong lang={japanese ? 'ja' : 'en'}>{ja}</strong>
      {means && <span class="means"> {means[language]}</span>}
    </>
  );
}
