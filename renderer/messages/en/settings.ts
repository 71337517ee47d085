import type { PluralForms } from '#messages/template.ts'

const written: PluralForms = { one: 'Written to {place}: 1 row.', other: 'Written to {place}: {count} rows.' }
const imported: PluralForms = { one: 'Added: 1 reading.', other: 'Added: {count} readings.' }
const newReadings: PluralForms = { one: '1 new reading', other: '{count} new readings' }
const knownReadings: PluralForms = { one: '1 known already', other: '{count} known already' }

/** English texts: keeping, exporting and importing readings. */
export const data = {
  title: 'Data',
  note: 'A CSV file holds the balances that were read. A set-up file holds accounts, alert levels, settings and who is told, without keys and tokens.',
  export: 'Export CSV',
  import: 'Import CSV',
  keep: 'Keep readings',
  spans: { ever: 'For ever', year: '1 year', threeYears: '3 years' },
  keepNote: 'Older readings are forgotten for good. Export them first if you may need them.',
  exporting: 'Writing the file',
  importing: 'Importing the file',
  written,
  taken: imported,
  brings: newReadings,
  known: knownReadings,
  wallet: '{account} · {wallet}: {counts}',
  nothingNew: 'Every reading in it is known already.',
  confirm: 'Import {file}?',
  confirmYes: 'Import',
  confirmNo: 'Cancel',
  unwritable:
    'The file could not be written there. Nothing is lost; if another program has it open, close it there, or choose another folder.',
  full: 'There is not enough space for the file. Nothing is lost; make room or choose another disk.',
  unreadable: 'The file could not be read. Nothing was changed; choose it again.',
  tooLarge:
    'The file is larger than 64 MB. Nothing was changed; bring the readings of fewer wallets at a time.',
  columns: 'This file is not a Salio export: its first line names other columns. Nothing was changed.',
  line: 'Line {line}: “{value}” does not fit column {column}. Nothing was changed; fix the line and try again.',
  digits:
    'Line {line}: “{value}” may have lost digits: a spreadsheet keeps 15 of them. Nothing was changed. Export again and import that file as it is.',
  walletKey:
    'Line {line}: no wallet of yours fits “{name}” with the id {key}. A spreadsheet drops the zeros at the beginning of such an id. Nothing was changed. Import the export as it was, or connect the wallet first.',
  walletGone: 'Line {line}: “{name}” is not one of your wallets. Nothing was changed; connect it first.'
}

/** English texts: the global shortcut. */
export const shortcut = {
  label: 'Open Salio from anywhere',
  none: 'None',
  change: 'Open Salio: {keys}',
  press: 'Press the keys',
  help: 'Hold at least two of {keys} and press one more. Esc leaves it as it is.',
  clear: 'No shortcut',
  taken: 'Another program already uses these keys. Choose others.',
  unsure:
    'Your desktop gives out shortcuts itself. If these keys do nothing, set them in its keyboard settings.',
  names: { shift: 'Shift', space: 'Space' }
}

/** English texts: what other programs on this computer may do. */
export const programs = {
  title: 'Other programs',
  mayRead: 'Let programs on this computer read balances',
  note: 'Commands such as “salio balance”, scripts and other programs of yours can then ask Salio, and say that you have topped up. They are given no keys.',
  terminal: 'The command “salio” in a terminal',
  terminalOn: 'Open a new terminal and type: salio balance',
  terminalUnsure: 'Written to {file}. If a terminal does not find salio, add that folder to its PATH.',
  terminalTaken: '{file} belongs to another program and was left as it is.',
  terminalFailed: '{file} could not be changed.',
  terminalNowhere: 'This computer has no folder for it. Type the path of Salio instead.',
  web: 'Local web address for monitors',
  webOpen: 'Monitors on this computer find it at {address}.',
  webTaken: 'Another program uses its port, 9713. End that program, then switch this off and on.',
  webFailed: 'It could not be opened. Switch it off and on; if that does not help, start Salio again.',
  names: 'With names of accounts and wallets',
  copyToken: 'Copy the token',
  tokenCopied:
    'Copied. A monitor sends it as “Authorization: Bearer” with the token. It gives no access to keys.'
}

/** English texts: version, diagnostics and licences. */
export const about = {
  version: 'Version',
  copyDiagnostics: 'Copy diagnostics',
  copied:
    'Copied: versions, your desktop, and the state of each account. No keys, names or amounts are in it.',
  openLogFolder: 'Open log folder',
  licences: 'Open-source licences',
  licencesNote: 'Salio is made with these. Electron and Chromium come with it and have licences of their own.'
}

/**
 * English texts: set-up files. {file}; {hosts} is a list of hosts; {before} and {after} are values of what is called
 * {label}.
 */
export const setup = {
  export: 'Export set-up',
  import: 'Import set-up',
  written: 'Written to {place}, without your keys.',
  writtenRecipients:
    'Written to {place}, without your keys and tokens. Names, numbers and addresses of recipients are in it.',
  ask: 'Import {file}?',
  addedTitle: 'Added, and first read when you open and save them:',
  changesTitle: 'Changed:',
  choicesTitle:
    'Left out unless you tick it. With it Salio would tell you less or later, show or forget more, or read from your own computer or network:',
  leftOutTitle: 'Left out:',
  payInTitle: 'Where money is sent. Left out unless you tick it; compare it with your dashboard first:',
  payInAdded: '{account} · {wallet}: {way} ({values})',
  payIn:
    '{wallet}: pay-in details left out. Those stored here are hidden, too many, or a value in the file cannot be right',
  recipientTitle:
    'Who would be told away from the desk. Left out unless you tick it; tick only whom you know. Each is off until you enter its secret:',
  recipientAdded: '{name}: {way}, {place}',
  recipient: '{name}: its address cannot be right, or is not encrypted',
  tooManyRecipients: '{name}: there are 20 recipients already',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-mail', sms: 'SMS', webhook: 'Webhook' },
  account: '{name} ({provider}): {hosts}',
  computer: '{host} (on this computer)',
  network: '{host} (in your network)',
  unencrypted: '{name}: its address is not encrypted',
  unknownProvider: '{name}: this version of Salio does not know its provider',
  change: '{label}: {after} instead of {before}',
  on: 'On',
  off: 'Off',
  quietDaily: '{from} to {to}',
  quietHours: '{from} to {to}, {days}',
  exceptCritical: '{hours}, except critical alerts',
  withCritical: '{hours}, critical alerts included',
  onlyNeeds: 'Only when something needs you',
  always: 'Also when nothing needs you',
  bankClosed: 'Days the bank is closed',
  unreadableAfter: 'Tell of an account that cannot be read after',
  nothing: 'Everything in it is set up already.',
  yes: 'Import',
  no: 'Cancel',
  done: 'Done. Open each new account, give it its key and save it.',
  notSetup: 'This file is not a Salio set-up. Nothing was changed.',
  newer: 'A newer Salio has written this file. Nothing was changed; install the newer version first.',
  fields:
    'An account in this file has fields that its provider does not. Nothing was changed; export it again.',
  failed: 'The file could not be imported. Nothing was changed; choose it again.'
}

/** English texts: newer versions of Salio. {version}, {time} */
export const update = {
  found: { restart: 'Version {version} is ready.', page: 'Version {version} is out.' },
  notInstalled: 'Version {version} could not be installed. Salio keeps working.',
  take: { restart: 'Restart to update', page: 'Open the download page' },
  look: 'Look for new versions',
  lookNote:
    'Once a day Salio asks GitHub for the newest version. That tells GitHub your internet address; no balance, key or name is sent.',
  lookNow: 'Check now',
  never: 'Not checked yet.',
  newest: 'This was the newest version on {time}.',
  older: 'Last checked {time}.',
  failed: 'Salio could not check for a new version on {time}. Salio keeps working and will try again.'
}

const keysRemain: PluralForms = { one: '1 key may remain in it.', other: '{count} keys may remain in it.' }

/** English texts: the state of Salio's own data. {time}, {file} */
export const keeping = {
  damaged: 'Your data was damaged.',
  gone: 'Salio’s data file was missing.',
  fromBackup:
    'Salio went on from its backup of {time}. Balances are read again; what you changed since then may be missing.',
  fromNothing: 'There was no backup. Connect your accounts again; your keys are still in the keychain.',
  aside: 'The damaged file was kept as {file}.',
  newerTitle: 'A newer Salio has used this data.',
  newer: 'These are the last known balances. Nothing is read or changed; install the newer version again.',
  unkept: 'Salio cannot keep what it reads.',
  full: 'The disk is full. The balances below are the last that were kept; make room, and Salio goes on by itself.',
  other:
    'Its folder cannot be written to. The balances below are the last that were kept; once it can be written to, Salio goes on by itself.',
  show: 'Show folder',
  understood: 'Understood',
  deleteAll: 'Delete everything',
  deleteAsk: 'Delete everything that Salio keeps on this computer?',
  deleteNote:
    'Accounts, their keys in the keychain, readings, alert levels, settings, backups and logs are gone for good, and Salio quits. Your wallets at the providers stay as they are.',
  deleteYes: 'Delete and quit',
  deleteNo: 'Keep it',
  keysRemain,
  keysRemainWhy: '{what}: {why}',
  keysRemainNote:
    'Nothing else has been deleted yet. Start or unlock the keychain, allow Salio when you are asked, and try again. Or delete the rest now: Salio then deletes the keys at a later start, once the keychain lets it.',
  deleteRest: 'Delete the rest and quit'
}
