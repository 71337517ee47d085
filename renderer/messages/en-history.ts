/** What happened and what became of it, in English. {name} is a wallet's or an account's. */
export const history = {
  title: "Why wasn't I told?",
  all: 'All wallets',
  empty: 'Nothing yet. Every alert will be listed here, and why any was not told.',
  line: '{what}: {balance}',
  what: {
    low: '{name} is low',
    critical: '{name} is critical',
    recovered: '{name} has recovered',
    reminder: '{name} is still below its mark',
    fellBelow: '{name} fell below its mark',
    keyRejected: '{name} refused your key',
    permissionMissing: '{name}: your key lacks a permission',
    addressRefused: "{name} refused this computer's address",
    notReadable: '{name} could not be read',
    keychain: 'The keys of {name} could not be read',
    readableAgain: '{name} can be read again'
  },
  told: 'Told at {time}',
  held: {
    quietHours: 'Held back: quiet hours',
    snoozed: 'Held back: snoozed',
    accountTrouble: 'Held back: its account cannot be read'
  },
  silent: {
    waitingForSecond: 'Not told: waited for a second reading',
    zeroAfterFailure: 'Not told: a zero right after an error is read again first',
    secondDisagreed: 'Not told: the next reading did not agree',
    alreadyTold: 'Not told again: you were told before',
    eased: 'Not told: it eased from critical to low',
    notPastMargin: 'Not told: it was not far enough above its mark',
    older: 'Not told: an older reading says nothing new',
    notLongEnough: 'Not told: it had not lasted long enough',
    notificationsOff: 'Not told: notifications are off',
    noLongerTrue: 'Not told: it was no longer so',
    fallNotTold: 'Not told: nor were you told of the fall',
    replaced: 'Not told: something newer took its place'
  }
}
