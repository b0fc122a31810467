const days = (count: string) => (count === '1' ? 'one day' : `${count} days`);

/** The words of several devices that share, in English. The type of every other language is this table's. */
const en = {
  text: 'Nokori on your other computers can know your names for lines, your settings and how much each day used. Off until you switch it on, here and there.',
  impossible: 'This browser has no storage that it carries to other devices. A backup file can be taken along by hand.',

  travels: 'What travels',
  travelsDays: 'Each day’s usage in MB, as far back as there is room',
  travelsNames: 'Your names for lines and what you set for them; a name with four or more digits, or with a price, stays here',
  travelsSettings: 'Language, look, badge and alerts',
  where: 'Where it goes',
  whereText:
    'Into the synced storage of this browser: its maker (Google, Mozilla, Microsoft …) carries it to browsers that are signed in to the same account with sync switched on. Nokori sends nothing by itself and cannot see whether sync is on.',
  never: 'What never travels',
  neverText:
    'Phone numbers, bills and balances, readings, pages and addresses. A line goes by a mark made of its last four digits and a random value; someone with access to your account could find those four digits by trying all of them.',

  switchOn: 'Switch on',
  switchOff: 'Switch off',
  switchOffDelete: 'Switch off and delete what this device sent',
  isOn: 'Switched on',
  isOff: 'Switched off',
  sendNow: 'Send and receive now',
  when: 'While this page is open it sends and receives by itself, once an hour and after a change.',
  sent: (ago: string) => `Last sent ${ago}`,
  notSent: 'Nothing sent yet',
  received: (ago: string) => `Newest from another device: ${ago}`,
  notReceived: 'Nothing from another device yet',
  room: (used: string, all: string) => `${used} of ${all} in use by all devices`,
  failedNow: 'That did not work. Try again in a minute.',

  full: 'There is no room left in the synced storage. Nothing is lost: all of it is in this browser. Forget a device that you no longer use; Nokori tries again.',
  busy: 'The browser takes no more changes for the moment. Nothing is lost; Nokori tries again within the hour.',
  failed: 'The browser did not take it. Nothing is lost; Nokori tries again within the hour.',

  devices: 'Devices',
  thisDevice: 'This device',
  device: (system: string, id: string) => `${system} (${id})`,
  unknownSystem: 'Device',
  lastSeen: (ago: string) => `last sent ${ago}`,
  days: (count: string) => `${days(count)} of lines known here`,
  since: (month: string) => `from ${month} on`,
  forget: 'Forget',
  forgetOf: (device: string) => `Forget ${device}`,
  forgetSure: (device: string) => `Delete what ${device} has sent? If it is still switched on there, it will send it again.`,
  forgetAll: 'Forget everything synced',
  forgetAllSure:
    'Delete what all devices have sent, and switch off here? What each device has read itself stays there. Devices that are still switched on will send theirs again.',
};

export default en;
