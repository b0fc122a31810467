/** Raised whenever the same page may read differently; the newest reading of a page is the one shown. */
export const READER_VERSION = 1;
