import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import type { Amount } from '#domain/money/money.ts'

/** Series at most. What is beyond is left out wallet by wallet, and counted. */
const MAX_SERIES = 5_000
const SECOND = 1_000

/** What is told besides the snapshot. */
interface MetricsContext {
  /** Salio's version. */
  readonly version: string
  /** How many requests an account's provider was sent today. */
  readonly requestsToday: (accountId: string) => number
}

interface Metric {
  readonly name: string
  readonly help: string
}

type Labels = Readonly<Record<string, string>>
type Sample = readonly [metric: keyof typeof metrics, labels: Labels, value: string | number]

const EXACT = 'A floating-point number in this format; salio balance --json has the exact decimals'

const metrics = {
  info: { name: 'salio_info', help: 'Salio’s version.' },
  leftOut: { name: 'salio_wallets_left_out', help: 'Wallets that are left out because there are too many.' },
  accountUp: {
    name: 'salio_account_up',
    help: 'Whether the account could be read at the last try (1) or not (0). Absent until there was one.'
  },
  accountSuccess: {
    name: 'salio_account_last_success_timestamp_seconds',
    help: 'When the account was read last. Absent if it never was.'
  },
  accountRequests: {
    name: 'salio_account_requests_today',
    help: 'Requests sent for the account since midnight UTC.'
  },
  balance: {
    name: 'salio_wallet_balance',
    help: `The last balance, in the wallet’s currency. ${EXACT}. Absent if it is not known or amounts are hidden.`
  },
  read: { name: 'salio_wallet_read_timestamp_seconds', help: 'When that balance was read.' },
  age: {
    name: 'salio_wallet_balance_age_seconds',
    help: 'How old that balance is. Absent if it is not known, or the clock was set back since.'
  },
  fresh: {
    name: 'salio_wallet_fresh',
    help: 'Whether that balance is current (1), or the wallet cannot be read or is out of date (0).'
  },
  low: {
    name: 'salio_wallet_low_threshold',
    help: `The alert level “low below”. ${EXACT}. Absent if not set.`
  },
  critical: {
    name: 'salio_wallet_critical_threshold',
    help: `The alert level “critical below”. ${EXACT}. Absent if not set.`
  },
  level: {
    name: 'salio_wallet_level',
    help: 'The last balance: 0 healthy, 1 low, 2 critical. Absent if it is not known.'
  },
  runsOut: {
    name: 'salio_wallet_runs_out_timestamp_seconds',
    help: 'When the wallet likely runs out. Absent if that is not known or no end is in sight.'
  },
  spent: {
    name: 'salio_wallet_spent_today',
    help: `Spent since local midnight, without transfers. ${EXACT}. Absent if it is not known or amounts are hidden.`
  }
} as const satisfies Readonly<Record<string, Metric>>

const LEVELS = { healthy: 0, low: 1, critical: 2 } as const

/** The metrics in Prometheus’ text format 0.0.4. What is not known is absent, never 0. */
export function metricsText(snapshot: Snapshot, context: MetricsContext): string {
  const samples: Sample[] = [['info', { version: context.version }, 1]]
  let leftOut = 0
  for (const account of snapshot.accounts) {
    samples.push(...accountSamples(account, snapshot, context))
    for (const wallet of account.wallets) {
      const own = walletSamples(account, wallet, snapshot)
      if (samples.length + own.length < MAX_SERIES) samples.push(...own)
      else leftOut += 1
    }
  }
  samples.push(['leftOut', {}, leftOut])
  const groups = Map.groupBy(samples.slice(0, MAX_SERIES), ([metric]) => metric)
  return [...groups].map(([metric, group]) => groupText(metrics[metric], group)).join('')
}

function accountSamples(
  account: AccountView,
  { settings }: Snapshot,
  { requestsToday }: MetricsContext
): Sample[] {
  const { failure, id, lastReadAt, name, providerId, reach } = account
  const labels = { account: id, provider: providerId, ...(settings.namesInMetrics && { account_name: name }) }
  const wasTried = lastReadAt !== null || failure !== null
  return [
    ...(wasTried ? [['accountUp', labels, reach === 'fresh' ? 1 : 0] as const] : []),
    ...(lastReadAt === null ? [] : [['accountSuccess', labels, lastReadAt / SECOND] as const]),
    ['accountRequests', labels, requestsToday(id)]
  ]
}

function walletSamples(account: AccountView, wallet: WalletView, { at, settings }: Snapshot): Sample[] {
  const { amount, currency, id, level, outlook, reach, readAt, spentToday, thresholds } = wallet
  const labels = {
    wallet: id,
    currency,
    ...(settings.namesInMetrics && { account_name: account.name, wallet_name: wallet.name })
  }
  const money = (metric: Sample[0], value: Amount | null): Sample[] =>
    value === null || settings.hideAmounts ? [] : [[metric, labels, value]]
  if (amount === null || readAt === null) return []
  const runsOut = outlook?.runsOut?.likely
  return [
    ...money('balance', amount),
    ['read', labels, readAt / SECOND],
    ...(readAt > at ? [] : [['age', labels, (at - readAt) / SECOND] as const]),
    ['fresh', labels, reach === 'fresh' ? 1 : 0],
    ...money('low', thresholds.low),
    ...money('critical', thresholds.critical),
    ['level', labels, LEVELS[level]],
    ...(runsOut === undefined ? [] : [['runsOut', labels, runsOut / SECOND] as const]),
    ...money('spent', spentToday)
  ]
}

function groupText({ help, name }: Metric, samples: readonly Sample[]): string {
  const lines = samples.map(([, labels, value]) => `${name}${labelText(labels)} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

/** Quotes, backslashes and line breaks; other control characters, which a provider’s name may have, are taken away. */
const escaped = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
