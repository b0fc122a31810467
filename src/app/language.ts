import { firstLanguage, LANGUAGES, type Language } from '../i18n';

/** The language the user chose, else the first of the browser's that Nokori speaks. */
export const languageOf = (chosen: string | undefined): Language => LANGUAGES.find(({ id }) => id === chosen)?.id ?? firstLanguage(navigator.languages);
