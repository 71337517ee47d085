/** English texts: set-up files. {file}, {names} */
export const setup = {
  export: 'Export set-up',
  import: 'Import set-up',
  written: 'Written, without your keys.',
  ask: 'Import {file}?',
  added: 'Added, to be given their keys: {names}.',
  changed: 'Changed: {names}.',
  settings: 'Your settings are replaced.',
  nothing: 'Everything in it is set up already.',
  yes: 'Import',
  no: 'Cancel',
  done: 'Done. Give each new account its key.',
  notSetup: 'This file is not a Salio set-up. Nothing was changed.',
  newer: 'A newer Salio has written this file. Nothing was changed; install the newer version first.',
  failed: 'The file could not be imported. Nothing was changed; choose it again.'
}
