/** The words around the guides in English. The type of every other language is this table's. */
const en = {
  title: (carrier: string) => `${carrier}: guide`,
  checked: (date: string) => `Put together on ${date} from public pages. Menus, prices and numbers change: the carrier’s own site decides.`,

  where: 'Where your usage stands',
  whereSteps: 'Signed in, look for these words, one after the other:',
  whereUnknown: 'No public page describes this carrier’s member site. These are the words that most carriers use:',
  labels: 'The figures stand under these names:',
  app: 'Official app:',
  appNone: 'No official app name could be verified.',
  appOnly: 'As far as known the figures stand in the app alone, not on a web page.',
  free: 'Looking at your own usage in the portal or the app is free. Loading the page again and again makes nothing fresher, and some sites lock you out for a while.',

  phone: 'By phone',
  phoneNone: 'No verified number.',
  phoneNoneText: 'Use the chat or the enquiry form on the carrier’s site.',
  phoneCheck: 'None of these numbers could be tried out. Look at the carrier’s site before you call.',
  phoneCost: 'A call may cost money or minutes of your plan, a 0570 number as a rule does; from abroad roaming comes on top.',
  from: { own: 'from this carrier’s phones', other: 'from other phones', any: 'from any phone', abroad: 'from abroad' },
  lost: 'for loss and theft',
  speaks: { ja: 'Japanese', en: 'English', zh: 'Chinese' },
  speaksUnknown: 'language not known',
  hours: (from: string, to: string) => `${from}–${to} Japan time`,
  hours24: 'day and night',
  hoursUnknown: 'hours not known',
  cost: { free: 'free', charged: 'charged', unknown: 'cost not known' },
  source: (name: string) => `Found at: ${name}`,
  by: { carrier: 'the carrier’s own page', other: 'not the carrier’s page' },

  sms: 'By SMS or at a machine',
  smsNone:
    'No verified way by SMS or dial code: no carrier’s page that was found describes one. Do not send codes that go round on the web; an SMS may cost money as well. Use the portal.',
  kioskNone:
    'No verified way at a machine either: those in shops and stations sell and top up. Nothing was found to show that one tells what is left when you insert the SIM or type the number.',

  rules: 'Month, speed, delay',
  reset: 'The allowance starts anew',
  resetOn: {
    first: 'on the 1st at 0:00 Japan time. The full speed may come back a little later.',
    'closing-day': 'on the day after your own closing day (the 10th, the 20th or the last day), at 0:00 Japan time.',
    pack: 'not by the month: each pack ends on its own day.',
    course: 'every day or on the 1st, as your course says.',
    unknown: 'Not known. Look for a date beside the figures.',
  },
  slow: 'After it is used up',
  slowTo: (speed: string) => `${speed} at most`,
  slowUnknown: 'No speed could be verified. Look it up in your plan.',
  delay: 'How fresh the figures are',
  delayUnknown: 'No figure is published. What you have just used can be missing: look at the time that the page itself gives.',

  links: 'Links',
  link: {
    portal: 'Member site',
    home: 'Carrier’s site',
    bill: 'Bill and payment',
    topUp: 'Buy more data',
    contract: 'Contract',
    terms: 'Terms',
    coverage: 'Coverage map',
    password: 'Forgotten password',
    help: 'Help',
    apn: 'APN settings',
    lost: 'Loss and theft',
  },
  linksMissing: (kinds: string) =>
    `No address was verified for: ${kinds}. Start from the member site or the carrier’s site; “forgotten password” stands beside its sign-in.`,
  comma: ', ',

  notes: 'Good to know',

  fly: 'Before you fly',
  flyFor: {
    contract: [
      'Create the account for the member site while your number works: the first sign-in often sends a code by SMS to it.',
      'Write the sign-in ID down somewhere else than in the phone. Learn now where a forgotten password is reset; it can take time and may need a call.',
      'Sign in once in this browser and open the page with the usage, so that Nokori has its first figures.',
      'Look up whether the plan works abroad and what that costs. If you are not sure, switch data roaming off before take-off.',
    ],
    travel: [
      'Register with the seller before you leave, and keep order number and sign-in where you can reach them without the phone.',
      'Look up what starts the days: the purchase, installing, or the first connection in Japan.',
      'Install over Wi-Fi. Keep the QR code and do not delete the eSIM until the trip is over.',
      'Note the last day, in Japan time, and how more can be bought.',
    ],
  },

  keep: 'Keep these',
  keepText: 'On paper or in a password manager. Nokori never asks for them and has no place for them.',
  keepAll: [
    'the card frame or sleeve of the SIM, with its telephone number and card number (ICCID)',
    'the contract, or the mail that confirmed the order',
    'the sign-in ID of the member site',
    'receipts of top-ups, until they show in the figures',
  ],

  wrong: 'When the usage looks wrong',
  wrongSteps: [
    'Wait for the next update: figures may come late and all at once, and use around midnight may stand under the next day.',
    'Compare with the phone’s own counter for the same days. Think of tethering, app updates and photos sent to a cloud.',
    'It may be a fault of the system: a jump that the next reading takes back speaks for that.',
    'Somebody may be using your number or account: data used while the phone is off, or codes and sign-in notices that you did not cause, speak for that. Change the portal’s password.',
    'Save the evidence: export the history from Nokori, with the time of every reading, and keep a picture of the portal’s page.',
    'Tell the carrier, and show it. If number or SIM may be in other hands, ask at once to have the line stopped.',
  ],
  exportNow: 'Export the history',

  call: 'Before you call',
  callList: [
    'the telephone number of the SIM, and the card number if you do not know it',
    'your name as it stands in the contract, and your date of birth',
    'the four-digit PIN of the contract, if there is one. Nobody needs your password or an SMS code',
    'what you want, in one sentence: a phrase from below will do',
    'paper and pen, and the time in Japan: most lines close in the evening',
  ],

  phrases: 'To show or to say',
  phrasesText: 'Show the Japanese line on the screen, or read it aloud.',

  tips: 'Tips',
  save: 'Use less',
  saveList: [
    'Maps: download the map of the region over Wi-Fi, in the map app, before you go out.',
    'Wi-Fi: take it where you trust it. In an open network others can listen and anyone can set one up with a familiar name: no banking there, and joining by itself off.',
    'Background: on an iPhone Settings › General › Background App Refresh; on Android Settings › Apps › the app › Mobile data, background data off.',
    'Video: choose a lower quality or the app’s data saver, turn autoplay off, download over Wi-Fi.',
    'App updates and cloud photos: over Wi-Fi only.',
  ],
  stop: 'Make the phone itself stop',
  stopList: [
    'No browser extension can stop the phone’s network, nor can Nokori. The phone can.',
    'Android: Settings › Network & internet › SIM › Data warning & limit. At the limit mobile data goes off. Makers name it in their own ways.',
    'iPhone: there is no hard limit. Settings › Mobile Service › Mobile Data Options › Low Data Mode holds background use back, and mobile data can be turned off app by app.',
    'Keep a reserve: paying by phone, tickets and maps need data on the way home too.',
  ],
  esim: 'Does my phone take an eSIM?',
  esimList: [
    'Dial *#06#. If an EID appears, the phone has an eSIM. It also stands in Settings under About.',
    'The EID decides, not the name of the model: the same model may be sold without eSIM elsewhere.',
    'The phone must not be locked to another carrier.',
    'Validity starts with the purchase, with installing or with the first connection, as the seller says. Read that before you install.',
  ],
  resold: 'My SIM is from a reseller',
  resoldList: [
    'The shop is not the carrier. Look on sleeve, card and mail for a brand, and for the APN that you were told to enter.',
    'The APN stands in the phone: iPhone Settings › Mobile Service › Mobile Data Network; Android Settings › SIM › Access Point Names.',
    'The card number (ICCID, 19 or 20 digits, on the card and in Settings under About) starts with 8981 if it was issued in Japan. Others roam in Japan.',
    'At the top of the screen stands the network, such as NTT DOCOMO. Many carriers share it: it does not tell yours.',
    'A resold card often has no account for you. Then only the shop can say where the usage is seen and which day is the last. Never give it your passwords.',
  ],
  time: 'Japan time, and looking from abroad',
  timeList: [
    'Days, months and validity on Japanese sites are in Japan time, an hour ahead of China, Hong Kong and Taiwan: there the new month begins at 23:00 on the last day.',
    'Sites close for maintenance, mostly at night. Signing in fails then; try again later.',
    'The difference in time makes no site slow. But some refuse visitors from abroad, and a code by SMS reaches you only where the number works. For exact figures look while in Japan.',
  ],
  safe: 'Stay safe',
  safeList: [
    'Keep the phone, the carrier’s app and the browser up to date.',
    'No hotline needs your password or a code that came by SMS.',
    'Reviews and sellers’ posts may be advertising. Nokori carries none, and earns nothing from any link.',
  ],
  help: 'In an emergency',
  helpList: [
    'Police 110, fire and ambulance 119. A data-only SIM cannot call: use a public telephone or ask someone.',
    'Japan Visitor Hotline of the national tourism office, in English, Chinese and Korean, day and night: 050-3816-2787. Look it up at the office’s site too.',
  ],
};

export default en;
