import type { PluralForms } from '#messages/template.ts'

const watched: PluralForms = {
  one: '{wallet} is read every minute until it arrives{usually}.',
  other: '{wallet} is read every {count} minutes until it arrives{usually}.'
}

/** English texts: money that the user says is on its way into a wallet. */
export const topUps = {
  iHave: 'I have topped up',
  howTo: 'How to top up',
  more: 'More',
  moreAbout: 'More about this top-up',
  moreAboutWallet: 'More about {wallet}',
  itHasArrived: 'It has arrived',
  callOff: 'Call off',
  change: 'Change top-up',
  copy: 'Copy for support',
  copied: 'Copied',
  copiedHidden: 'Copied, with the amounts',
  yesFee: 'Yes, a fee',
  stillMissing: 'No, still missing',
  notYet: 'Not yet',
  undo: 'Undo',
  amountOnly: 'A top-up',
  /** {amount} may be `amountOnly` too, where amounts are hidden. */
  titles: {
    onItsWay: '{amount} on its way since {time}',
    arrived: '{amount} arrived {when}',
    probable: 'Probably arrived by {time}',
    maybe: 'Did {amount} arrive?',
    late: '{amount} has not arrived',
    unseen: 'Cannot see whether it arrived',
    calledOff: '{amount} called off {when}'
  },
  atTime: 'at {time}',
  ways: { 'mobile-money': 'Mobile money', bank: 'Bank', card: 'Card', other: 'Other' },
  by: { 'mobile-money': 'by mobile money', bank: 'by bank', card: 'by card', other: 'by another way' },
  usually: 'Usually {span} · {way}',
  notLearnt: 'How long it takes is not known yet. Late after {span}.',
  expected: 'Sent {way}, expected {day} by {time}.',
  today: 'today',
  after: 'After {span}. The card goes after a day; history keeps it.',
  cardGoes: 'The card goes after a day; history keeps it.',
  less: '{amount} less than you sent. {fee}',
  fees: {
    'mobile-money': 'A fee of mobile money?',
    bank: 'A fee of the bank?',
    card: 'A fee of the card?',
    other: 'A fee?'
  },
  rose: 'The balance rose by {amount}; payments were made in between.',
  unseenRise: 'It may have come and been spent while nothing was read.',
  roseMore: 'The balance rose by {amount}; other money may have come in as well.',
  roseTogether: 'The balance rose by as much as several of them together.',
  sent: 'Sent {time} {way}.',
  within: 'Usually {usual}, nearly always within {most}.',
  lateSince: 'Late since {time}.',
  unseenWhy: '{provider} does not answer; last read {time}.',
  lastRead: 'Last read {time}.',
  notLate: 'It is not called late while Salio cannot look.',
  notSent: 'You said it was not sent.',
  track: { usually: 'usually {time}', late: 'late at {time}' },
  row: {
    onItsWay: '{amount} on its way since {time}',
    onItsWayHidden: 'On its way since {time}',
    late: '{amount} late since {time}',
    lateHidden: 'A top-up is late since {time}'
  },
  lasts: {
    title: 'How long it lasts',
    usual: 'at your usual pace',
    recent: 'at the present pace',
    asItIs: 'As it is',
    withIt: 'With it',
    withThem: 'With them'
  },
  support: {
    title: 'Ask {provider} about it',
    addBalance: 'Add the balance, {amount}',
    privacy: 'No key and no account id is in it. Nothing is sent.',
    notCopied: 'It could not be copied. Select the text and copy it.'
  },
  form: {
    suggested: 'Suggested amounts',
    until: 'until {time}',
    lastsPast: 'Suggested: {amount} lasts past {time}.',
    lastsPastBanks: 'Suggested: {amount} lasts past {time}, when banks pay in again.',
    when: 'When',
    now: 'Now, {time}',
    earlier: 'Earlier today',
    anotherDay: 'Another day',
    day: 'Day',
    how: 'How',
    reference: 'Reference (optional)',
    clear: 'Clear',
    referenceHint: 'The code in the confirmation message. Support asks for it first.',
    note: 'This only tells Salio. It moves no money.',
    watched,
    usually: ', usually {by}',
    byTime: 'by {time}',
    watch: 'Watch for it',
    save: 'Save',
    cancel: 'Cancel',
    needsAmount: 'Write an amount first.',
    oneDecimal: '{currency} has one decimal. Write it like {example}.',
    twoDecimals: '{currency} has two decimals. Write it like {example}.',
    decimals: '{currency} has {count} decimals. Write it like {example}.',
    digits: 'That is more than any top-up. Look at the figure again.',
    future: 'That time has not come yet.',
    tooOld: 'Salio looks back seven days at most.',
    noTime: 'Write a day and a time, like {example}.',
    full: '{count} top-ups of {wallet} are still open. Answer or call off one of them first.',
    failed: 'It could not be saved. Try again.',
    twice: 'Twice?',
    told: 'You told Salio of {amount} at {time}.',
    toldHidden: 'You told Salio of the same amount at {time}.',
    another: 'It is another one'
  },
  pay: {
    shortNow: 'Short by {amount} now.',
    shortNowHidden: 'It is not enough now.',
    onceThere: 'Yes, once the {amount} is there.',
    onceThereHidden: 'Yes, once the top-up is there.'
  }
}
