/** Pages that sign in, ask for a code, or take a card: known by what their fields are for, never by what stands in them. */

const FIELDS = [
  '[type=password]',
  '[autocomplete~="current-password"]',
  '[autocomplete~="new-password"]',
  '[autocomplete~="one-time-code"]',
  '[autocomplete*="cc-"]',
  '[name^="otp" i]',
  '[id^="otp" i]',
  ...[
    'passw',
    'passcode',
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
/** The first page of a sign-in asks for a name alone. */
const SIGN_IN = ['login', 'signin', 'sign-in', '/auth', 'logon'].map(
  (word) => `form[action*="${word}" i]:not([action*="out" i]):has(input:not([type=hidden],[type=submit],[type=button],[type=image]))`,
);
const SENSITIVE = [...FIELDS, ...SIGN_IN, 'input[autocomplete~="username"]'].join(',');

/** Whether only explanations may be given in a page. @param roots the document, and open shadow roots in it */
export const isSensitive = (roots: Iterable<ParentNode>): boolean => {
  for (const root of roots) if (root.querySelector(SENSITIVE)) return true;
  return false;
};
