import type { Language, Messages } from '../../i18n';

interface Props {
  m: Messages;
  language: Language;
  languages: readonly { id: Language; name: string }[];
  onLanguage: (language: Language) => void;
}

/** Nokori's language, independent of the browser's. Each is named in itself. */
export function LanguageSelect({ m, language, languages, onLanguage }: Props) {
  return (
    <select data-testid="language" aria-label={m.language} value={language} onChange={(event) => onLanguage(event.currentTarget.value as Language)}>
      {languages.map(({ id, name }) => (
        <option key={id} value={id} lang={id} selected={id === language}>
          {name}
        </option>
      ))}
    </select>
  );
}
