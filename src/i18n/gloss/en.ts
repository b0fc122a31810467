/** The words beside a text of a translated page in English. The type of every other language is this table's. */
const en = {
  language: 'en',
  original: 'Original',
  terms: 'Words in it',
  askLong: 'Click, or press Alt+Enter: let this browser translate it',
  long: 'Translated by this browser',
  waiting: 'Translating…',
  failed: 'This browser could not translate it.',
};

export default en;
