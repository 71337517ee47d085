import type { Dictionary } from './dictionary.ts'
import { failures } from './en-failures.ts'

export const en: Dictionary = {
  failures,
  notices: {
    low: {
      open: {
        title: '{wallet} is low',
        body: '{account}: {balance}, below your mark of {mark}. Top up soon.'
      },
      hidden: {
        title: '{wallet} is low',
        body: '{account}: below your mark. Top up soon.'
      }
    },
    critical: {
      open: {
        title: '{wallet} is critical',
        body: '{account}: {balance}, below your mark of {mark}. Top up now.'
      },
      hidden: {
        title: '{wallet} is critical',
        body: '{account}: below your critical mark. Top up now.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} is back to {balance}',
        body: '{account}: no longer below your marks.'
      },
      hidden: {
        title: '{wallet} is healthy again',
        body: '{account}: no longer below your marks.'
      }
    }
  },
  testNotice: {
    title: 'Notifications work',
    body: 'Salio tells you here when a wallet runs low.'
  },
  levels: { healthy: 'Healthy', low: 'Low', critical: 'Critical' },
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
  tray: {
    firstRun: 'Connect a wallet to begin',
    waiting: 'Reading your wallets',
    healthy: {
      one: 'Your wallet is healthy, {time}',
      other: 'All {count} wallets are healthy, {time}'
    },
    line: '{name}: {state}',
    offline: 'No internet. These are the last known balances.',
    more: { one: 'and {count} more', other: 'and {count} more' },
    open: 'Open Salio',
    refresh: 'Refresh now',
    settings: 'Settings',
    quit: 'Quit Salio'
  }
}
