/** English texts: the morning and closing summary. {day} is a weekday in full. */
export const summary = {
  title: 'Summary',
  readAll: 'Read it all',
  howToTopUp: 'How to top up {wallet}',
  putAway: 'Put away',
  /** After a wallet's name. */
  needs: {
    runsOut: 'runs out {time}',
    runsOutClosed: 'runs out {time}, banks closed',
    critical: 'critical since {time}',
    low: 'low since {time}',
    unread: 'not read since {time}',
    neverRead: 'never read'
  },
  due: 'For {time}',
  since: 'since {time}',
  missed: {
    asleep: '{day}’s was missed: this computer was asleep from {from} to {until}.',
    off: '{day}’s was missed: Salio was not running from {from} to {until}.'
  },
  /** The same where it is not known since when. */
  missedUntil: {
    asleep: '{day}’s was missed: this computer was asleep until {until}.',
    off: '{day}’s was missed: Salio was not running until {until}.'
  },
  missedByClock: '{day}’s was missed: the clock or the time zone was changed.',
  earlier: 'Earlier summary',
  later: 'Later summary',
  copy: 'Copy summary',
  none: 'No summary yet. Choose when it comes: one page then says what needs you, and what was spent.',
  byWallet: 'By wallet, in {currency}',
  columns: { wallet: 'Wallet', in: 'In', out: 'Out', now: 'Now' },
  usual: 'usual {amount}',
  moved: 'moved {amount}',
  together: 'Together',
  notAdded: 'Not added up: {wallets} could not be read.',
  partUnknown: 'No sum where a part of it is not known.',
  unknown: 'not known',
  notKnown: 'Not known',
  readBetween: 'Read between {from} and {until}.',
  readAt: 'Read at {time}.',
  tableHidden: 'Amounts are hidden, so the table is left out.',
  /** {name} is a recipient's, {place} the host that it is sent to. */
  send: {
    title: 'Send to someone',
    note: 'It goes at once, also in quiet hours.',
    send: 'Send',
    hidden: 'Amounts are hidden here. The message has them.',
    taken: 'Sent. {place} took it at {time}.',
    timeout: 'No answer in 10 s.',
    failed: '{what} Nothing was sent; try again.',
    unheard: '{what} It may have come all the same: ask {name} before you send it again.',
    nothing: '{name} is told of no wallet that is in this summary, so there is nothing to send.',
    gone: 'This summary or this recipient is not there any more.'
  },
  times: {
    title: 'Summary times',
    names: { morning: 'Morning summary', closing: 'Closing summary' },
    at: 'At',
    fields: { morning: 'Morning at', closing: 'Closing at' },
    days: { morning: 'Morning on', closing: 'Closing on' },
    onlyNeeds: 'Only when something needs me',
    sameTime: 'Choose two different times.',
    noDay: {
      morning: 'No day is chosen, so the morning summary is off.',
      closing: 'No day is chosen, so the closing summary is off.'
    },
    off: 'Off',
    bankDays: 'Days the bank is closed',
    closedEvery: 'Closed every',
    leaveOne: 'Leave at least one day open.',
    holidays: 'Holidays',
    holidayCount: { one: '{count} holiday', other: '{count} holidays' },
    noHolidays: 'None yet. Holidays differ from country to country, so Salio does not know them.',
    holiday: 'Holiday',
    add: 'Add holiday',
    remove: 'Remove {day}',
    mostHolidays: '60 is the most. Remove some first.',
    bankNote:
      'Before a day on which the bank is closed, a summary looks as far as the next morning on which it is open.'
  }
}

export type SummaryMessages = typeof summary
