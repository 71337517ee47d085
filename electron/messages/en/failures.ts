import type { Dictionary } from '../dictionary.ts'
import { networkFailures } from './network-failures.ts'

export const failures: Dictionary['failures'] = {
  ...networkFailures,
  stopped: {
    short: 'Stopped',
    what: 'You stopped waiting for {provider}.',
    next: 'Try again whenever you like.'
  },
  rejected: {
    short: 'Key rejected',
    what: '{provider} refused your key.',
    next: 'Paste a new one from its dashboard.'
  },
  rejectedNewKeyIsSlow: {
    short: 'Key rejected',
    what: '{provider} refused your key.',
    next: 'A new key can take up to 20 minutes to work. If yours is older, paste a new one from its dashboard.'
  },
  permission: {
    short: 'Permission missing',
    what: 'Your key works, but {provider} does not let it read balances.',
    next: 'Give the key that permission in the dashboard, then refresh.'
  },
  permissionNamed: {
    short: 'Permission missing',
    what: 'Your key works, but {provider} has not given it the permission “{permission}”.',
    next: 'Add that permission to the key in the dashboard, then refresh.'
  },
  address: {
    short: 'Address refused',
    what: '{provider} refused this computer’s address.',
    next: 'Add this computer’s internet address to the allowed ones in the dashboard. It changes with the network you are on.'
  },
  throttled: {
    short: 'Asked to wait',
    what: '{provider} asks Salio to read less often.',
    next: 'Salio reads again by itself in a while. Nothing to do.'
  },
  throttledUntil: {
    short: 'Asked to wait',
    what: '{provider} asks Salio to wait until {time}.',
    next: 'Salio reads again by itself then. Nothing to do.'
  },
  throttledBeyond: {
    short: 'Asked to wait',
    what: '{provider} asks Salio to wait for more than a day.',
    next: 'Salio asks again after one day ({time}). See the balance in the dashboard meanwhile.'
  },
  downUntil: {
    short: 'Not answering',
    what: '{provider} has a problem of its own, and asks Salio to wait until {time}.',
    next: 'Salio reads again by itself then. Nothing to do.'
  },
  refusedOnce: {
    short: 'Turned away',
    what: '{provider} turned this reading away.',
    next: 'That may be a slip. Salio asks again in a few minutes before it says what is wrong. Nothing to do.'
  },
  unkept: {
    short: 'Not kept',
    what: 'The balance was read, but could not be written to the disk.',
    next: 'The last one that was kept is shown. Salio goes on by itself once it can write again.'
  },
  notFound: {
    short: 'Not found',
    what: '{provider} does not know this account or wallet.',
    next: 'Check the environment and the address in the account.'
  },
  down: {
    short: 'Not answering',
    what: '{provider} has a problem of its own.',
    next: 'Salio keeps trying. Nothing to do.'
  },
  'unreadable.notJson': {
    short: 'Unclear answer',
    what: 'What answered does not look like {provider}.',
    next: 'Salio keeps trying. If it lasts, check the address in the account.'
  },
  'unreadable.shape': {
    short: 'Unclear answer',
    what: '{provider} answered in a form Salio does not know.',
    next: 'Salio keeps trying. If it lasts, update Salio.'
  },
  unreadableAsMapped: {
    short: 'Unclear answer',
    what: 'The answer is not as it was when you clicked the amount in it.',
    next: 'The balance shown is the last one read. Open the account, press “Read it” and click the amount again.'
  },
  'unreadable.token': {
    short: 'Unclear answer',
    what: '{provider} answered the sign-in without a token.',
    next: 'Salio keeps trying. If it lasts, check the address and the keys in the account.'
  },
  'unreadable.amount': {
    short: 'Unclear answer',
    what: '{provider} answered without an amount Salio can be sure of.',
    next: 'Salio keeps trying. See the balance in the dashboard meanwhile.'
  },
  'unreadable.tooLarge': {
    short: 'Unclear answer',
    what: '{provider} answered with far more than a balance.',
    next: 'Check the address in the account.'
  },
  'unreadable.tooManyWallets': {
    short: 'Too many wallets',
    what: '{provider} answered with more than 2,000 wallets.',
    next: 'Open the account and see whether its address, or the amount you clicked, belongs to a list of payments rather than of wallets.'
  },
  'unreadable.refusedInBody': {
    short: 'Read refused',
    what: '{provider} answered, but would not tell the balance.',
    next: 'Salio keeps trying. If it lasts, look in the dashboard.'
  },
  'keychain.absent': {
    short: 'No keychain',
    what: 'This computer has no keychain running, so your keys cannot be kept or read.',
    next: 'Install and start one (GNOME Keyring or KWallet), or keep the keys in memory until Salio quits.'
  },
  'keychain.unprepared': {
    short: 'Keychain not set up',
    what: 'Your keychain is running, but has no open place where Salio can keep its keys.',
    next: 'In KeePassXC, open your database and choose a group for it: Database, Database Settings, Secret Service Integration. Then refresh.'
  },
  'keychain.incomplete': {
    short: 'Keychain incomplete',
    what: 'Your keychain lacks a part that it needs to keep keys for programs.',
    next: 'Install the package libqca-qt5-2-plugins (so it is called on Debian and Ubuntu), log in again, then refresh.'
  },
  'keychain.locked': {
    short: 'Keychain locked',
    what: 'Your keychain is locked, so Salio cannot read your keys.',
    next: 'Unlock it, then refresh.'
  },
  'keychain.missing': {
    short: 'Key missing',
    what: 'Your keychain no longer has the key for {provider}.',
    next: 'Paste the key again.'
  },
  'keychain.unreadable': {
    short: 'Key unreadable',
    what: 'Your keychain has the key for {provider}, but cannot read it any more.',
    next: 'Paste the key again.'
  },
  'keychain.tooLarge': {
    short: 'Key too long',
    what: 'This key is longer than your keychain can hold.',
    next: 'See whether more than the key was pasted, or keep it in memory until Salio quits.'
  },
  'keychain.full': {
    short: 'Keychain full',
    what: 'Your keychain could not write the key to the disk.',
    next: 'Make room on the disk and try again, or keep the key in memory until Salio quits.'
  },
  'keychain.refused': {
    short: 'Keychain refused',
    what: 'Your keychain did not let Salio in.',
    next: 'Refresh, and allow Salio when you are asked.'
  },
  'keychain.timeout': {
    short: 'Keychain silent',
    what: 'Your keychain did not answer in time.',
    next: 'Look for a window that asks for your password, then refresh.'
  },
  'keychain.broken': {
    short: 'Keychain problem',
    what: 'Your keychain could not do what Salio asked.',
    next: 'Salio keeps trying. If it lasts, see whether the disk is full, then restart the computer.'
  },
  'keychain.altered': {
    short: 'Salio was changed',
    what: 'The part of Salio that talks to your keychain was changed on this computer, so it was not used and no key was read.',
    next: 'Install Salio again from where you got it. If this comes again, have the computer looked at.'
  },
  'keychain.withheld': {
    short: 'Keychain not used',
    what: 'This Salio runs on a copy of Electron that was not made by the Electron project, so it is not given your keychain.',
    next: 'Keep the keys in memory until Salio quits, or use the official Electron.'
  },
  'field.empty': {
    short: 'Missing',
    what: '“{field}” is empty.',
    next: 'Fill it in, then test again.'
  },
  'field.mismatch': {
    short: 'Does not match',
    what: '“{field}” does not go with the other fields.',
    next: 'Check that all of them are for the same environment.'
  },
  'field.malformed': {
    short: 'Check this',
    what: '“{field}” does not look right.',
    next: 'Copy it again from the dashboard, whole.'
  },
  'field.noScheme': {
    short: 'Check this',
    what: '“{field}” is not a whole address.',
    next: 'Begin it with https://, or with http:// for a service on this computer.'
  },
  'field.otherAddress': {
    short: 'Type again',
    what: '“{field}” was given for another address or header, so nothing was sent.',
    next: 'If the new one is right, type it again.'
  }
}
