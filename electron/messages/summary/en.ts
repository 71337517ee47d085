import type { SummaryDictionary } from './dictionary.ts'

export const en: SummaryDictionary = {
  names: { morning: '{weekday} morning', closing: '{weekday} closing' },
  titles: { morning: '{title}', closing: 'Closing: {title}' },
  need: { one: '{count} wallet needs you', other: '{count} wallets need you' },
  unread: { one: '{count} account cannot be read', other: '{count} accounts cannot be read' },
  allFine: { one: 'Your wallet is fine', other: 'All {count} wallets are fine' },
  nothing: 'Nothing needs you',
  runsOut: '{wallet} runs out {time}.',
  levels: {
    critical: { open: '{wallet} is critical: {amount}.', hidden: '{wallet} is critical.' },
    low: { open: '{wallet} is low: {amount}.', hidden: '{wallet} is low.' }
  },
  late: { open: '{amount} to {wallet} is late.', hidden: 'A top-up of {wallet} is late.' },
  notRead: '{wallet} not read since {time}.',
  neverRead: '{wallet} was never read.',
  more: { one: 'And {count} more.', other: 'And {count} more.' },
  othersFine: { one: 'The other one is fine.', other: 'The other {count} are fine.' },
  unwatched: { one: '{count} has no alert levels.', other: '{count} have no alert levels.' },
  enough: 'Enough until {time} at your usual pace.',
  told: {
    asleep: 'For {time}; this computer was asleep.',
    off: 'For {time}; Salio was not running.',
    clock: 'For {time}; the clock was changed.'
  },
  since: 'Since {time}:',
  now: '{name}: {now}',
  spent: 'spent {spent}',
  usual: 'usually {usual}',
  toppedUp: 'topped up {toppedUp}',
  unknown: '{name}: not known',
  unknownLast: '{name}: not known, {now} at {time}',
  account: { one: '{name}: {count} wallet', other: '{name}: {count} wallets' },
  together: 'Together in {currency}',
  twice: '{wallet} ({account})',
  titled: '{name}: {title}'
}
