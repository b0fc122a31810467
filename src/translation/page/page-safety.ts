/** Pages that sign in, ask for a code, or take a card: known by what their fields are for, never by what stands in them. */

const FIELDS = [
  '[type=password]',
  '[autocomplete~="current-password"]',
  '[autocomplete~="new-password"]',
  '[autocomplete~="one-time-code"]',
  '[autocomplete*="cc-"]',
  ...[
    'passw',
    'passcode',
    'otp',
    'onetime',
    'one_time',
    'one-time',
    'ninsho',
    'cardno',
    'card_no',
    'cardnum',
    'card_num',
    'card-num',
    'cvc',
    'cvv',
    'securitycode',
    'security_code',
  ].flatMap((word) => [`[name*="${word}" i]`, `[id*="${word}" i]`]),
].map((field) => `input${field}:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio])`);
const SENSITIVE = FIELDS.join(',');

/** Whether only explanations may be given in a page. @param roots the document, and open shadow roots in it */
export const isSensitive = (roots: Iterable<ParentNode>): boolean => {
  for (const root of roots) if (root.querySelector(SENSITIVE)) return true;
  return false;
};
