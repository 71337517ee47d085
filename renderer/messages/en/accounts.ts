import type { PluralForms } from '#messages/template.ts'

/** English texts: changing, reordering and removing an account. */
export const account = {
  save: 'Save',
  saved: 'Saved',
  keptUntilQuit: 'The keys of this account are kept in memory, until Salio quits.',
  unopened: {
    key: 'Not read yet. Open it and give it its key.',
    noKey: 'Not read yet. Open it and save it.',
    keyHere: 'Not read yet. A set-up file added it: give it its key and save it.',
    noKeyHere: 'Not read yet. A set-up file added it: see where it is read from, and save it.'
  },
  remove: 'Remove account',
  confirm: 'Remove {account}?',
  confirmNote:
    'Salio stops reading it at once. You can undo this until the window closes. Then its keys are deleted from your keychain, its balances and alert levels from Salio. Nothing changes at {provider}.',
  confirmYes: 'Remove',
  confirmNo: 'Keep it',
  duplicate: 'Duplicate',
  removed: '{account} removed.',
  undo: 'Undo',
  move: 'Move',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveHint: 'Drag to reorder, or press Alt with the arrow up or down.',
  moved: '{account} is now {position} of {count}.',
  copyShape: 'Copy what it answered',
  copied: 'Copied: keys and kinds only, no figures and no names.',
  nothingCopied: 'Nothing was read yet since Salio started. Refresh, then copy.'
}

const found: PluralForms = {
  one: 'Found 1 wallet.',
  other: 'Found {count} wallets.'
}

/** English texts: connecting a wallet. */
export const connect = {
  title: 'Connect a wallet',
  titleOf: 'Connect {provider}',
  step: 'Step {step} of 3 · {name}',
  steps: ['provider', 'credentials', 'alert levels'],
  search: 'Search providers',
  providers: 'Providers',
  noMatch: 'No provider is called that. If it answers a balance as JSON, Salio can read it all the same:',
  notRead: {
    relay:
      '{name} sends balances to a public address only. A small relay of your own can keep them there for Salio: the Custom JSON API reads it. See “M-Pesa” in Salio’s documentation.',
    noCall: '{name} tells no program its balances. If that has changed, the Custom JSON API reads them.',
    spends:
      '{name} tells balances only for the key or PIN that pays, and Salio never asks for that. If a service of your own reads it, the Custom JSON API reads the service.'
  },
  name: 'Name',
  environment: 'Environment',
  checkEvery: 'Check every',
  advanced: 'Advanced',
  instead: 'Use {labels} instead',
  kept: 'Kept in your system keychain. Salio sends it to {provider} and nowhere else.',
  unchanged: 'Unchanged',
  typeAgain: 'You gave this for {before}. Type it again to let it go to {now}.',
  show: 'Show {label}',
  test: 'Test connection',
  testing: 'Testing…',
  continue: 'Continue',
  connected: 'Connected.',
  found,
  fill: 'Fill in “{label}”.',
  thresholdsNote:
    'Salio tells you when a wallet falls below these alert levels. You can change them at any time.',
  done: 'Done',
  keep: 'Keep until I quit',
  environmentSwitched: 'This {label} is for {environment}; Environment is set to {environment}.',
  belongs: 'This looks like the {label}. Paste it there.',
  endsIn: 'Ends in {end}.',
  unverified: 'Unverified',
  unverifiedNote:
    '{provider}’s documentation leaves some facts open. Compare the first balance with your dashboard, and tell us what you saw: {address}'
}

const keysLeft: PluralForms = {
  one: '1 key of a removed account may still be in your keychain. Salio deletes it once it can.',
  other: '{count} keys of removed accounts may still be in your keychain. Salio deletes them once it can.'
}

/** English texts: a keychain problem that affects every account. */
export const keychain = {
  left: keysLeft,
  deleteLeft: 'Delete them now',
  titles: {
    locked: 'Your keychain is locked',
    refused: 'Your keychain refused Salio',
    timeout: 'Your keychain does not answer',
    absent: 'No keychain is running',
    unprepared: 'Your keychain is not set up',
    incomplete: 'Your keychain lacks a part',
    full: 'Your keychain has no room',
    broken: 'Your keychain has a problem',
    altered: 'Salio was changed on this computer',
    withheld: 'Your keychain is not used'
  },
  untilUnlocked: 'Salio cannot read your API keys until you unlock it.',
  unread: 'Salio cannot read your API keys.',
  again: 'Try again',
  stillLocked: 'Still locked at {time}.',
  stillSo: 'Tried again at {time}: nothing has changed.',
  howToUnlock: 'How to unlock',
  whatToDo: 'What to do',
  unlockOnMac:
    'Open Keychain Access, choose the login keychain, and unlock it with the password you log in with. Then try again.',
  unlock:
    'Try again, and type the password you log in with when you are asked. If nobody asks, open Passwords and Keys or KWallet Manager and unlock the keyring there.'
}
