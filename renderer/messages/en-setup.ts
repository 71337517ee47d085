/** What is said of set-up files, in English. {file}, {names} */
export const setup = {
  write: 'Export set-up',
  take: 'Import set-up',
  written: 'Written, without your keys.',
  ask: 'Take in {file}?',
  added: 'Added, to be given their keys: {names}.',
  changed: 'Changed: {names}.',
  settings: 'Your settings are replaced.',
  nothing: 'Everything in it is set up already.',
  yes: 'Take it in',
  no: 'Leave it',
  done: 'Done. Give each new account its key.',
  notSetup: 'This is no set-up of Salio. Nothing was changed.',
  newer: 'A newer Salio has written this file. Nothing was changed; install the newer version first.',
  failed: 'The file could not be taken in. Nothing was changed; choose it again.'
}
