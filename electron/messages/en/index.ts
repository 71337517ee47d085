import type { Dictionary } from '../dictionary.ts'
import { failures } from './failures.ts'
import { notices } from './notices.ts'

export const en: Dictionary = {
  failures,
  tryAgain: 'Try again in a minute.',
  notices,
  network: {
    offline: {
      what: 'No internet.',
      next: 'These are the last known balances.'
    },
    portal: {
      what: 'This network wants you to sign in.',
      next: 'Open a browser and sign in. Salio then reads by itself.'
    },
    intercepted: {
      what: 'Something in this network answers in place of your providers.',
      next: 'It may want you to sign in: open a browser. In an office, have its certificate installed on this computer.'
    },
    proxy: {
      what: 'Salio cannot get through this network’s proxy.',
      next: 'Open an account to see what it asks for.'
    }
  },
  levels: { healthy: 'Healthy', low: 'Low', critical: 'Critical' },
  unwatched: 'No alert levels',
  counts: {
    critical: { one: '{count} critical', other: '{count} critical' },
    low: { one: '{count} low', other: '{count} low' },
    unread: { one: '{count} not read', other: '{count} not read' },
    healthy: { one: '{count} healthy', other: '{count} healthy' },
    unwatched: { one: '{count} without alert levels', other: '{count} without alert levels' }
  },
  reaches: {
    fresh: 'Up to date',
    stale: 'Out of date',
    unreachable: 'Cannot be read',
    rejected: 'Refused',
    throttled: 'Asked to wait',
    offline: 'Offline'
  },
  lastKnown: 'Last known {time}',
  balancesFrom: 'Balances from {time} are shown.',
  cannotStart: {
    title: 'Salio cannot start',
    newer:
      'A newer Salio has used this computer’s data, and this one does not know it. Install the newer version again. Nothing was changed.',
    migration:
      'Salio could not bring its data to this version. Nothing was changed; the version you had before still opens it.',
    full: 'The disk is full, and Salio cannot open its data. Nothing is lost; make room and start it again.',
    unwritable:
      'Salio may not write to the folder with its data. Nothing is lost; allow it to write there and start it again.',
    busy: 'Another program is using Salio’s data. Nothing is lost; end that program and start Salio again.',
    other: 'Salio could not open its data. Start it again; if that does not help, restart the computer.'
  },
  tray: {
    firstRun: 'Connect a wallet to begin',
    waiting: 'Reading your wallets',
    healthy: {
      one: 'Your wallet is healthy, {time}',
      other: 'All {count} wallets are healthy, {time}'
    },
    asOf: '{state}, {time}',
    line: '{name}: {state}',
    more: { one: 'and {count} more', other: 'and {count} more' },
    snoozed: 'Alerts are snoozed until {time}',
    toppedUp: 'I have topped up {wallet}',
    howToTopUp: 'How to top up {wallet}',
    summaries: { morning: 'This morning', closing: 'This evening' },
    notTold: '{name} is not being told',
    snoozeHour: 'Snooze alerts for 1 hour',
    snoozeTomorrow: 'Snooze until tomorrow 08:00',
    endSnooze: 'End snooze',
    open: 'Open Salio',
    refresh: 'Refresh now',
    settings: 'Settings',
    quit: 'Quit Salio'
  }
}
