/** The dashboard's own words in English, beside those it shares with the popup. */
const en = {
  sitesText: 'Nokori reads usage figures on these sites, and only while you have them open. Readings never leave this browser.',
  built: 'Included',
  builtText: 'You gave access to these when you installed Nokori. The browser lets you take it back at any time.',
  allowed: 'Allowed',
  takenBack: 'Not allowed any more',
  allowAgain: 'Allow again',
  remembered: 'Added by you',
  noneRemembered:
    'None yet. Open your carrier’s usage page, click Nokori in the toolbar and press “Read this page”. Once it has read the page, it offers to remember the site.',
  partly: 'Only some of its addresses are allowed',
  stop: 'Stop reading this site',
  stopText: 'When you stop, what has been read so far stays in your history.',
  offered: 'Other carriers Nokori knows',
  offeredText: 'The browser asks you before Nokori may read any of them.',
};

export default en;
