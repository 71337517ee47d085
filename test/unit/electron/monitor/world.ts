import type { Snapshot } from '#contract/snapshot.ts'
import type { Account } from '#domain/accounts/account.ts'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { AccountReading, WalletReading } from '#domain/accounts/wallet.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money/money.ts'
import type { Summary } from '#domain/summary/summary.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Monitor, type MonitorParts } from '#monitor/monitor.ts'
import type { Credentials, Provider } from '#providers/kit/provider.ts'
import { Store } from '#storage/store.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { keyDeletionOf } from '#test/unit/electron/keychain/memory-keychain.ts'
import { settle, TestClock } from './test-clock.ts'

const originOf = ({ values }: Credentials) => values['baseUrl'] ?? 'https://till.example'

/** An in-memory provider whose balances the test sets. */
export class Till {
  readonly balances = new Map<string, Amount | Failure>([['payout', '12000.00']])
  failure: Failure | null = null
  /** Whether it refuses by a documented code. */
  isDocumented = false
  /** Failures by origin or username; they take precedence over `failure`. */
  readonly failures = new Map<string, Failure>()
  total: AccountReading['total'] = null
  unread: Failure | null = null
  /** Balances as written, by wallet key, where that is not the balance itself. */
  readonly written = new Map<string, Amount>()
  /** Keys of the wallets that are billed afterwards. */
  readonly postpaid = new Set<string>()
  reads = 0
  readonly seen: Credentials[] = []
  /** Set to hold answers back until release(). */
  held = false
  #waiting: (() => void)[] = []

  release(): void {
    this.held = false
    for (const go of this.#waiting.splice(0)) go()
  }

  readonly provider: Provider = {
    id: 'till',
    name: 'Till',
    monogram: { letters: 'TI', color: '#000000' },
    tagline: { en: '', sw: '', fr: '' },
    environments: [{ id: '', name: { en: '', sw: '', fr: '' }, baseUrl: 'https://till.example' }],
    fields: [
      { id: 'apiKey', label: 'API key', kind: 'secret', required: true },
      { id: 'token', label: 'Access token', kind: 'secret', required: false },
      { id: 'baseUrl', label: 'Base URL', kind: 'url', required: false }
    ],
    alternatives: [['apiKey'], ['token']],
    links: { dashboard: 'https://till.example' },
    interval: { initial: 5, least: 1 },
    originOf,
    connect: credentials => ({
      origin: originOf(credentials),
      read: async () => {
        this.reads += 1
        this.seen.push(credentials)
        if (this.held) await new Promise<void>(resolve => this.#waiting.push(resolve))
        const { username = '' } = credentials.values
        const failure =
          this.failures.get(username) ?? this.failures.get(originOf(credentials)) ?? this.failure
        if (failure) throw new SalioError(failure, this.isDocumented)
        const { total, unread } = this
        return { wallets: this.#wallets(), total, subtitle: 'Duka Ltd', ...(unread && { unread }) }
      },
      readWallet: async key => {
        this.reads += 1
        const found = this.#wallets().find(wallet => wallet.key === key)
        if (!found) throw new SalioError({ kind: 'notFound' })
        return found
      }
    })
  }

  #wallets(): WalletReading[] {
    return [...this.balances].map(([key, balance]) => {
      const facts = { key, name: key, currency: 'KES', kind: 'ordinary', active: true, detail: null } as const
      if (this.postpaid.has(key)) return { ...facts, kind: 'postpaid', active: false }
      if (typeof balance !== 'string') return { ...facts, failure: balance }
      const written = this.written.get(key)
      return { ...facts, amount: balance, ...(written && { written }) }
    })
  }
}

export const draft = {
  accountId: null,
  providerId: 'till',
  name: 'Main shop',
  environment: '',
  values: {},
  secrets: { apiKey: 'sk_1' },
  intervalMinutes: 5
}

const known: Account = {
  id: '',
  providerId: 'till',
  name: 'Known shop',
  environment: '',
  values: {},
  secretFields: [],
  intervalMinutes: 5,
  demo: false,
  subtitle: null,
  createdAt: 0
}

export const tillThresholds = { low: '10000', critical: '5000', lastsLessThan: null, dailyShare: null }

/** A monitor with everything in memory, and records of its notices and journal lines. */
export function makeWorld(changes: Partial<MonitorParts> = {}, others: readonly Provider[] = []) {
  const till = new Till()
  const clock = new TestClock()
  const store = changes.store ?? Store.open(':memory:')
  const keychain = new SessionSecrets()
  const secrets = changes.secrets ?? new Secrets(keychain)
  const groups: { readonly notices: readonly Notice[]; readonly language: Language }[] = []
  const notices: Notice[] = []
  const summaries: { readonly summary: Summary; readonly hideAmounts: boolean }[] = []
  const lines: string[] = []
  /** Whether the desktop shows notifications. */
  const desktop = { shows: true }
  let made = 0
  const parts: MonitorParts = {
    clock,
    store,
    secrets,
    keychain,
    keyDeletion: keyDeletionOf(store, secrets),
    providers: catalogueOf([till.provider, ...others]),
    http: () => Promise.reject(new SalioError({ kind: 'offline' })),
    openLine: () => Promise.reject(new SalioError({ kind: 'offline' })),
    notifier: {
      announce: async (several, language) => {
        groups.push({ notices: several, language })
        notices.push(...several)
        return desktop.shows
      },
      announceSummary: async (summary, hideAmounts) => {
        summaries.push({ summary, hideAmounts })
        return desktop.shows
      }
    },
    journal: {
      read: ({ provider, wallet, balance, level }) =>
        lines.push(`${provider} / ${wallet} ${balance.currency} ${balance.amount} ${level}`),
      failed: ({ provider, wallet, failure }) =>
        lines.push(`${provider} / ${wallet?.name ?? null} ${failure.kind}`),
      announced: ({ kind }) => lines.push(`announced ${kind}`)
    },
    files: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
    progress: () => undefined,
    startDemo: () => Promise.reject(new Error('no demo here')),
    locales: () => ['en-KE'],
    random: () => 0,
    newId: () => `account-${++made}`,
    ...changes
  }
  const monitor = new Monitor(parts)
  return {
    monitor,
    parts,
    till,
    clock,
    desktop,
    store,
    keychain,
    groups,
    notices,
    summaries,
    lines,
    announcedKinds: () => notices.map(({ kind }) => kind),
    account: (snapshot: Snapshot = monitor.snapshot()) => {
      const [first] = snapshot.accounts
      if (!first) throw new Error('no account')
      return first
    },
    /** Stores accounts at the given addresses as if connected earlier; does not start the monitor. */
    seed: (addresses: readonly string[], changes: Partial<Account> = {}) => {
      for (const [index, baseUrl] of addresses.entries()) {
        store.accounts.add({ ...known, id: `known-${index}`, values: { baseUrl }, ...changes })
      }
    },
    /** Connects the till with thresholds at 10,000 and 5,000. */
    connect: async () => {
      await monitor.start()
      const done = await monitor.intents.connect({
        draft,
        rules: [['payout', tillThresholds]],
        keepUntilQuit: false
      })
      await settle()
      return done
    }
  }
}

/** Milliseconds an alert waits for others to be grouped with it. */
export const GROUPING_MS = 5_000
/** The number of timers besides polling's: the daily housekeeping. */
export const HOUSEKEEPING_TIMERS = 1
