import { SalioError } from '#domain/accounts/failure.ts'
import type { Clock } from '#monitor/ports.ts'
import type { Provider } from '#providers/kit/provider.ts'

/** What a wallet held at a reading, in cents, and what came and went since the one before. */
export interface KnownReading {
  readonly at: number
  /** The same by a clock that nobody sets. */
  readonly tick: number
  readonly balance: number
  readonly spent: number
  readonly toppedUp: number
  readonly moved: number
}

export const LOW = 2_000_000
export const CRITICAL = 500_000

/** In cents: an amount that nothing else has, so that it is told for what it is. */
const MOVED = 100_003

/** "1234.50", as a provider writes it. */
export const cents = (amount: number): string =>
  `${amount < 0 ? '-' : ''}${(Math.abs(amount) / 100).toFixed(2)}`

/**
 * A provider of three accounts with one, two and two wallets, whose balances are known to the last cent. Each change falls
 * between two readings of its own, so that what a period had is known without netting.
 */
export class Shop {
  /** By account and wallet. */
  readonly readings = new Map<string, KnownReading[]>()
  /** Accounts that cannot be read now. */
  readonly down = new Set<string>()
  readonly #random: () => number
  readonly #clock: Pick<Clock, 'now' | 'monotonic'>

  constructor(random: () => number, clock: Pick<Clock, 'now' | 'monotonic'>) {
    this.#random = random
    this.#clock = clock
  }

  readonly provider: Provider = {
    id: 'till',
    name: 'Till',
    monogram: { letters: 'TI', color: '#000000' },
    tagline: { en: '', sw: '', fr: '' },
    environments: [{ id: '', name: { en: '', sw: '', fr: '' }, baseUrl: 'https://till.example' }],
    fields: [{ id: 'baseUrl', label: 'Base URL', kind: 'url', required: false }],
    alternatives: [],
    links: { dashboard: 'https://till.example' },
    interval: { initial: 60, least: 1 },
    originOf: ({ values }) => values['baseUrl'] ?? '',
    connect: ({ values }) => ({
      origin: values['baseUrl'] ?? '',
      read: async () => {
        const account = new URL(values['baseUrl'] ?? '').hostname.split('.')[0] ?? ''
        if (this.down.has(account)) throw new SalioError({ kind: 'down', status: 503 })
        return { wallets: this.#read(account), total: null, subtitle: null }
      }
    })
  }

  #read(account: string) {
    const keys = account === 'one' ? ['payout'] : ['payout', 'collection']
    const before = keys.map(key => this.readings.get(`${account}/${key}`)?.at(-1)?.balance ?? 10_000_000)
    const isMove = (before[1] ?? 0) > MOVED && this.#random() < 0.03
    return keys.map((key, index) => {
      const start = before[index] ?? 0
      const change = isMove ? { moved: index === 0 ? MOVED : -MOVED } : this.#trade(start)
      const own = { spent: 0, toppedUp: 0, moved: 0, ...change }
      const balance = start - own.spent + own.toppedUp + own.moved
      const known = this.readings.get(`${account}/${key}`) ?? []
      this.readings.set(`${account}/${key}`, [
        ...known,
        { ...own, at: this.#clock.now(), tick: this.#clock.monotonic(), balance }
      ])
      return {
        key,
        name: key,
        currency: 'KES',
        kind: 'ordinary' as const,
        active: true,
        detail: null,
        amount: cents(balance)
      }
    })
  }

  #trade(balance: number): Partial<KnownReading> {
    if (balance < LOW && this.#random() < 0.08) return { toppedUp: 10_000_000 }
    if (this.#random() < 0.2) return {}
    const spent = Math.min(balance, 1 + Math.floor(this.#random() ** 2 * 400_000))
    // Never what is moved: it would be taken for that.
    return { spent: spent === MOVED ? spent - 1 : spent }
  }
}
