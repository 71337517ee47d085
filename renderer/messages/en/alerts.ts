/** English texts: alert settings and snoozing. */
export const alerts = {
  snooze: 'Snooze',
  snoozeHour: 'Snooze 1 h',
  snoozeAll: 'Snooze all alerts',
  spans: {
    hour: '1 hour',
    tomorrow: 'Until tomorrow 08:00',
    recovery: 'Until it recovers'
  },
  snoozed: 'Snoozed',
  allSnoozed: 'Alerts snoozed',
  until: 'until {time}',
  untilRecovery: 'until it recovers',
  end: 'End snooze',
  suggested: 'Suggested from a day’s spending: {low} and {critical}.',
  useSuggested: 'Use these',
  lastsLessThan: 'Or when it lasts less than',
  dailyShare: 'Or below this share of a day’s spending',
  shareNote: 'Providers advise 20%.',
  unclearHours: 'Write the time in hours, like {example}.',
  unclearShare: 'Write a whole percentage from 1 to 100, like {example}.',
  notifications: 'Low-balance notifications',
  amounts: 'Amounts in notifications',
  amountChoices: { always: 'Always', unlocked: 'While unlocked', never: 'Never' },
  remind: 'Remind again every',
  reminders: { off: 'Off', hour: '1 hour', fourHours: '4 hours', day: 'Day' },
  quietHours: 'Quiet hours',
  from: 'From',
  to: 'To',
  days: 'Starting on',
  noDays: 'Choose at least one day, otherwise there are no quiet hours.',
  comesThrough: 'Critical alerts still come through',
  test: 'Send test notification',
  arrived: 'Sent. If you saw nothing, look at your system’s do-not-disturb.',
  notArrived: 'Your system refused it. Allow notifications for Salio in its settings.',
  notShown: 'Not shown on your desktop',
  trouble:
    'Your desktop did not show the last notification. Check that notifications are allowed for Salio, then send a test.'
}

/** English texts: the alert history. {name} is a wallet's or an account's name. */
export const history = {
  title: 'Why wasn’t I told?',
  all: 'All wallets',
  empty: 'Nothing yet. Every alert will be listed here, and the reason for any that was not told.',
  line: '{what}: {balance}',
  what: {
    low: '{name} is low',
    critical: '{name} is critical',
    recovered: '{name} has recovered',
    reminder: '{name} is still below its alert level',
    fellBelow: '{name} fell below its alert level',
    keyRejected: '{name} refused your key',
    permissionMissing: '{name}: your key lacks a permission',
    addressRefused: '{name} refused this computer’s address',
    addressChanges: '{name} refuses this computer’s address now and then',
    notReadable: '{name} could not be read',
    keychain: 'The keys of {name} could not be read',
    readableAgain: '{name} can be read again',
    topUpSent: 'Top-up on its way to {name}',
    topUpArrived: 'Top-up arrived in {name}',
    topUpDifference: 'Less than was sent arrived in {name}',
    topUpProbable: 'Top-up probably arrived in {name}',
    topUpUnseen: 'Top-up may have come to {name} unseen',
    topUpLate: 'Top-up has not reached {name}',
    topUpCalledOff: 'Top-up to {name} called off',
    summary: '{name}'
  },
  summaries: { morning: 'Morning summary', closing: 'Closing summary' },
  /** {name} of a summary, and when it was due. */
  summaryFor: '{name} for {time}',
  missed: {
    asleep: 'Missed: this computer was asleep from {from} to {until}',
    off: 'Missed: Salio was not running from {from} to {until}'
  },
  /** The same where it is not known since when. */
  missedUntil: {
    asleep: 'Missed: this computer was asleep until {until}',
    off: 'Missed: Salio was not running until {until}'
  },
  missedByClock: 'Missed: the clock or the time zone was changed',
  delivered: 'Told: {time}',
  byUser: 'You said so',
  held: {
    quietHours: 'Held back: quiet hours',
    snoozed: 'Held back: snoozed',
    accountTrouble: 'Held back: its account cannot be read',
    notShown: 'Not told yet: your desktop did not show it. Salio tries again'
  },
  silent: {
    waitingForSecond: 'Not told: waited for a second reading',
    zeroAfterFailure: 'Not told: a zero right after an error is read again first',
    secondDisagreed: 'Not told: the next reading did not agree',
    alreadyTold: 'Not told again: you were told before',
    eased: 'Not told: it eased from critical to low',
    notPastMargin: 'Not told: it was not far enough above its alert level',
    older: 'Not told: this reading is older than the last one',
    notLongEnough: 'Not told: it had not lasted long enough',
    notificationsOff: 'Not told: notifications are off',
    noLongerTrue: 'Not told: it was no longer so',
    fallNotTold: 'Not told: you were not told of the fall either',
    replaced: 'Not told: something newer took its place',
    onItsWay: 'Not reminded: a top-up is on its way',
    toldWithTopUp: 'Told with the top-up that arrived',
    seenAtOnce: 'Not told: it was there when you told Salio',
    nothingNeeded: 'Not told: nothing needed you',
    missed: 'Missed'
  }
}
