import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

/** How a wallet is used. Amounts in whole hundredths of its currency. */
export interface WalletProfile {
  readonly name: string
  /** The balance after a full top-up. */
  readonly capital: number
  readonly payoutsPerDay: number
  /** Incoming customer payments, of the same size as payouts. */
  readonly paymentsPerDay: number
  /** Average payout as a share of the capital. */
  readonly payout: number
  /** Whether there are small top-ups while the wallet is low, before the full one. */
  readonly topsUpInDrops: boolean
}

export const walletProfiles: readonly WalletProfile[] = [
  {
    name: 'shop',
    capital: 8_000_000,
    payoutsPerDay: 60,
    paymentsPerDay: 0,
    payout: 0.004,
    topsUpInDrops: false
  },
  {
    name: 'payroll',
    capital: 90_000_000,
    payoutsPerDay: 0.4,
    paymentsPerDay: 0,
    payout: 0.5,
    topsUpInDrops: false
  },
  {
    name: 'collections',
    capital: 3_000_000,
    payoutsPerDay: 90,
    paymentsPerDay: 80,
    payout: 0.01,
    topsUpInDrops: false
  },
  {
    name: 'from hand to mouth',
    capital: 1_000_000,
    payoutsPerDay: 120,
    paymentsPerDay: 0,
    payout: 0.004,
    topsUpInDrops: true
  }
]

export const lowThreshold = ({ capital }: WalletProfile): number => capital / 4
export const criticalThreshold = ({ capital }: WalletProfile): number => capital / 10

const OPENS = 6 * HOUR
const CLOSES = 22 * HOUR
/** Open minutes per day. */
const OPEN_MINUTES = (CLOSES - OPENS) / MINUTE

/**
 * A wallet's true balance, minute by minute from midnight. The owner notices that it is low and tops it up within
 * eight opening hours.
 * @param random uniform in [0, 1)
 */
export function* simulateBalances(
  habit: WalletProfile,
  minutes: number,
  random: () => number
): Generator<number> {
  let balance = Math.round(habit.capital * (0.3 + 0.7 * random()))
  let toppedUpIn: number | null = null
  for (let minute = 0; minute < minutes; minute += 1) {
    const time = (minute * MINUTE) % DAY
    if (time >= OPENS && time < CLOSES) {
      const size = () => Math.round(habit.capital * habit.payout * (0.3 + 1.4 * random()))
      const payout = random() < habit.payoutsPerDay / OPEN_MINUTES ? size() : 0
      if (payout <= balance) balance -= payout
      if (random() < habit.paymentsPerDay / OPEN_MINUTES) balance += size()
      const isLow = balance < lowThreshold(habit)
      if (isLow && habit.topsUpInDrops && random() < 0.1) balance += Math.round(habit.capital * 0.02)
      if (isLow) toppedUpIn ??= Math.round(60 + 420 * random())
      if (toppedUpIn !== null) toppedUpIn -= 1
      if (toppedUpIn === 0) {
        balance = Math.max(balance, habit.capital)
        toppedUpIn = null
      }
    }
    yield balance
  }
}
