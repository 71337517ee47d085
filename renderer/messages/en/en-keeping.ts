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
  deleteNo: 'Keep it'
}
