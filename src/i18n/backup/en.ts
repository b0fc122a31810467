const readings = (count: string) => (count === '1' ? 'one reading' : `${count} readings`);
const lines = (count: string) => (count === '1' ? 'one line' : `${count} lines`);

/** The words of backups, in English. The type of every other language is this table's. */
const en = {
  text: 'All readings are in this browser and nowhere else. A backup file takes it along to another computer, or through a mishap.',

  // taking along
  save: 'Save to a file',
  saveBackup: 'Save a backup file',
  saveReadings: 'Readings as a table (CSV)',
  saveDays: 'Days as a table (CSV)',
  saveNote:
    'The file holds your readings, nicknames and settings, and of phone numbers the last four digits. It is not encrypted: keep it where only you can open it. Tables are for spreadsheets; Nokori brings back backup files only.',
  saveFailed: 'It could not be saved. Try again.',

  // bringing in
  bringIn: 'Bring in a backup file',
  bringInText: 'You see what is in it before anything changes.',
  choose: 'Backup file (.json)',
  looking: 'Looking at it …',
  contents: (count: string, some: string, when: string) => `${readings(count)} of ${lines(some)}, saved ${when}`,
  span: (from: string, to: string) => `Read from ${from} to ${to}`,
  added: (count: string) => `${count} new`,
  known: (count: string) => `${count} already here`,
  refused: (count: string) => `${count} that Nokori cannot take`,
  merge: 'Add what is missing',
  mergeText: 'What is here stays, and so do your nicknames and settings.',
  replace: 'Replace everything here',
  replaceText: 'Readings, nicknames and settings become those of the file. Visits by itself stay as they are set here.',
  replaceSure: (count: string) => `Delete ${readings(count)} here that the file does not have, and take its own in their place?`,
  replaceYes: 'Replace',
  bring: 'Bring it in',
  bringing: 'Bringing it in … many years take a few minutes; closing this page before it is done brings in nothing.',
  nothingNew: 'Everything in it is here already.',
  brought: (count: string) => `Done: ${readings(count)} added.`,
  notBrought: 'It could not be brought in; nothing has changed. Try again.',

  // by itself
  automatic: 'Automatic backups',
  automaticText: 'Made once a day when there is something new, kept in this browser apart from the history. “Delete everything” deletes them too.',
  noAutomatic: 'None yet. The first is made when something has been read.',
  counts: (count: string, some: string) => `${readings(count)}, ${lines(some)}`,
  lookAt: 'Look and restore',
  lookAtOf: (day: string) => `Look and restore: ${day}`,

  // the storage
  storage: 'Storage',
  space: (used: string, free: string) => `${used} in use, ${free} free`,
  persisted: 'The browser has promised not to clear it by itself.',
  notPersisted: 'The browser has given no promise for when the disk gets full. Save a backup file from time to time.',
  low: 'Little space is left on this disk. When it is full, nothing new can be kept: free some.',
  newer: 'The history was written by a newer version of Nokori. Update Nokori: some of it may not be shown until then.',
  mended: (day: string, count: string) => `The history could not be opened and has been restored from the backup of ${day}. It now has ${readings(count)}.`,
  emptied: (count: string) => `The history could not be opened, and there was no backup of it. It now has ${readings(count)}.`,
  aside: 'What could still be read of the old one is kept beside it in this browser, as “nokori-damaged”.',
  reread: 'Open your carrier’s page once, so that the newest figures are there.',
  full: 'The disk is full: what was just read could not be kept. Free some space, then open the portal again.',
  broken: 'The history cannot be opened. Open the full page: it is restored from the last backup.',
  more: 'Charts and settings',

  // what is wrong with a file
  tooLarge: 'This file is larger than any backup of Nokori: it is not one, or was damaged.',
  empty: 'This file is empty. Choose the one that Nokori saved.',
  encoding: 'This file is no text in UTF-8. It was saved by another program, or is not a backup at all.',
  tooDeep: 'This file is nested deeper than a backup ever is. Nokori does not open it.',
  table: 'This is a table for spreadsheets. Nokori brings back its backup files, whose names end in .json.',
  truncated: 'The end of this file is missing. Copy or download it again.',
  notJson: 'This file is not a backup of Nokori, or was changed by hand.',
  keys: 'This file holds names that no backup has and that could do harm. Nokori does not take it.',
  foreign: 'This file belongs to another program.',
  newerFile: 'This file was saved by a newer version of Nokori. Update Nokori, then bring it in.',
  schema: 'This file says it is a backup of Nokori, but is not built like one.',
  miscounted: 'Readings are missing in this file: it holds fewer or more than it says. Use another copy.',
  checksum: 'This file was changed or damaged after it was saved: its checksum is wrong. Use another copy.',
};

export default en;
