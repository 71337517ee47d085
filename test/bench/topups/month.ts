import type { Account } from '#domain/accounts/account.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'
import { Recorder } from '#monitor/alerts/recorder.ts'
import { Forecasts } from '#monitor/insights/forecasts.ts'
import { TopUps } from '#monitor/top-ups/top-ups.ts'
import { Store } from '#storage/store.ts'
import { lowThreshold, type WalletProfile } from '../alerts/wallet-profiles.ts'

/** A Monday, local midnight where the bench runs. */
const START = new Date(2026, 10, 2).getTime()
const DAYS = 30
const OPENS = 6 * HOUR
const CLOSES = 22 * HOUR
const OPEN_MINUTES = (CLOSES - OPENS) / MINUTE
/** Minutes between readings while nothing is awaited; while something is, a reading a minute. */
const INTERVAL = 5
/** Faults per minute, and their longest duration in minutes. */
const FAULTS = 3 / (7 * 24 * 60)
const LONGEST = 90
const FALSE_ZEROS = 0.15
/** Shares of the top-ups: that never come, that Salio is not told of, and of wallets whose mobile money costs a fee. */
const NEVER = 0.03
const NOT_TOLD = 0.1
const WITH_FEE = 0.15
const FEE = 0.005
/** Owners who are told that money is late find out by then that it was never sent. */
const CALLED_OFF_AFTER = 20 * MINUTE

const ways: readonly {
  readonly way: TopUpWay
  readonly share: number
  readonly median: number
  readonly spread: number
}[] = [
  { way: 'mobile-money', share: 0.75, median: 3, spread: 0.55 },
  { way: 'card', share: 1, median: 2, spread: 0.5 }
]

const account: Account = {
  id: 'shop',
  providerId: 'till',
  name: 'Shop',
  environment: '',
  values: {},
  secretFields: [],
  intervalMinutes: INTERVAL,
  demo: false,
  subtitle: null,
  createdAt: START
}

/** A top-up as it truly is. Amounts in hundredths. */
interface Sent {
  readonly id: string | null
  readonly amount: number
  readonly fee: number
  /** The minute in which it comes; null for never. */
  readonly comesAt: number | null
  cameAt: number | null
  /** The first reading that can show it. */
  firstReadAt: number | null
}

const isOpenOf = (store: Store, id: string): boolean =>
  store.sentTopUps.open('shop/payout').some(topUp => topUp.id === id)

/** What Salio made of the top-ups it was told of. */
class Score {
  recognised = 0
  askedFee = 0
  askedProbable = 0
  askedUnseen = 0
  false = 0
  misdated = 0
  lateRightly = 0
  lateWrongly = 0
}

/** Plays wallets one after the other, through the real recorder, database and top-ups. */
export class MonthOfTopUps {
  readonly score = new Score()
  came = 0
  never = 0
  readings = 0
  readonly #random: () => number

  /** @param random uniform in [0, 1) */
  constructor(random: () => number) {
    this.#random = random
  }

  play(profile: WalletProfile): void {
    const random = this.#random
    const store = Store.open(':memory:')
    const forecasts = new Forecasts(store)
    const journal = { read: () => undefined, failed: () => undefined, announced: () => undefined }
    let now = START
    let made = 0
    const recorder = new Recorder({ store, journal, forecasts, providerName: () => 'Till' })
    const topUps = new TopUps({
      clock: { now: () => now, monotonic: () => now, after: () => () => undefined },
      store,
      forecasts,
      newId: () => `top-up-${++made}`,
      providerName: () => 'Till',
      language: () => 'en',
      poller: { update: () => undefined }
    })
    store.accounts.add(account)
    const size = () => Math.round(profile.capital * profile.payout * (0.3 + 1.4 * random()))
    const fee = random() < WITH_FEE ? FEE : 0
    let balance = Math.round(profile.capital * (0.5 + 0.5 * random()))
    let [sendIn, fault, afterFailure]: [number | null, number, boolean] = [null, 0, false]
    const sent: Sent[] = []
    for (let minute = 0; minute < (DAYS * DAY) / MINUTE; minute += 1) {
      now = START + minute * MINUTE
      const time = (minute * MINUTE) % DAY
      const isOpen = time >= OPENS && time < CLOSES
      if (isOpen) {
        const payout = random() < profile.payoutsPerDay / OPEN_MINUTES ? size() : 0
        if (payout <= balance) balance -= payout
        if (random() < profile.paymentsPerDay / OPEN_MINUTES) balance += size()
        const isOpenTopUp = sent.some(
          ({ cameAt, id }) => cameAt === null && (id === null || isOpenOf(store, id))
        )
        if (balance < lowThreshold(profile) && !isOpenTopUp) sendIn ??= Math.round(20 + 240 * random())
        if (sendIn !== null) sendIn -= 1
        if (sendIn === 0) {
          sendIn = null
          sent.push(this.#send(topUps, profile.capital - balance, minute, fee))
        }
      }
      for (const one of sent) {
        if (one.comesAt !== minute) continue
        balance += one.amount - one.fee
        one.cameAt = minute
      }
      if (fault === 0 && random() < FAULTS) fault = Math.ceil(LONGEST * random())
      const isAwaited = recorder.awaitsTopUp(account.id, now)
      if (fault > 0) {
        fault -= 1
        if (minute % INTERVAL === 0) {
          recorder.recordFailure(account, { kind: 'timeout' }, now)
          afterFailure = true
        }
        continue
      }
      if (!isAwaited && minute % INTERVAL !== 0) continue
      const isFalse = afterFailure && random() < FALSE_ZEROS
      const amount = ((isFalse ? 0 : balance) / 100).toFixed(2)
      const wallet = {
        key: 'payout',
        name: 'Payout',
        currency: 'KES',
        kind: 'ordinary',
        active: true,
        detail: null
      } as const
      const watched = new Set(afterFailure ? [] : ['payout'])
      recorder.record(
        account,
        { wallets: [{ ...wallet, amount }], total: null, subtitle: null },
        now,
        watched
      )
      this.readings += 1
      afterFailure = false
      if (!isFalse) for (const one of sent) if (one.cameAt !== null) one.firstReadAt ??= now
      this.#answer(store, topUps, sent, now)
    }
    this.#count(store, sent)
    store.close()
  }

  /** Amounts as people pay: rounded up to two leading figures. */
  #send(topUps: TopUps, wanted: number, minute: number, share: number): Sent {
    const random = this.#random
    const step = 10 ** Math.max(2, Math.floor(Math.log10(wanted)) - 1)
    const amount = Math.ceil(wanted / step) * step
    const draw = random()
    const { median, spread, way } = ways.find(one => draw < one.share) ?? (ways[0] as (typeof ways)[number])
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const delay = Math.max(1, Math.round(median * Math.exp(spread * normal)))
    const isTold = random() >= NOT_TOLD
    const never = isTold && random() < NEVER
    const fee = way === 'mobile-money' ? Math.round(amount * share) : 0
    const said = isTold
      ? topUps.add({
          walletId: 'shop/payout',
          amount: (amount / 100).toFixed(2),
          way,
          reference: null,
          sentAt: null,
          isAnother: true
        })
      : null
    return {
      id: said?.ok ? said.topUpId : null,
      amount,
      fee,
      comesAt: never ? null : minute + delay,
      cameAt: null,
      firstReadAt: null
    }
  }

  /** The owner answers what is asked, truly, and calls off what never came a while after being told that it is late. */
  #answer(store: Store, topUps: TopUps, sent: readonly Sent[], now: number): void {
    for (const { id, isLate, lateAt, phase, rise } of store.sentTopUps.open('shop/payout')) {
      const truth = sent.find(one => one.id === id)
      if (!truth) continue
      if (isLate && truth.comesAt === null && now > lateAt + CALLED_OFF_AFTER)
        topUps.answer({ topUpId: id, answer: 'calledOff' })
      if (phase === 'awaited') continue
      const { score } = this
      if (phase === 'difference') score.askedFee += 1
      else if (rise === null) score.askedUnseen += 1
      else score.askedProbable += 1
      const hasCome = truth.cameAt !== null
      const answer =
        phase === 'difference' ? (hasCome ? 'fee' : 'stillMissing') : hasCome ? 'arrived' : 'notYet'
      this.#asked.add(id)
      topUps.answer({ topUpId: id, answer })
    }
  }

  readonly #asked = new Set<string>()

  #count(store: Store, sent: readonly Sent[]): void {
    const { score } = this
    const told = new Map<string, readonly string[]>()
    for (const { topUpId, what } of store.outbox.all())
      if (topUpId !== null) told.set(topUpId, [...(told.get(topUpId) ?? []), what])
    for (const { cameAt, comesAt, firstReadAt, id } of sent) {
      const topUp = id === null ? null : store.sentTopUps.find(id)
      if (!topUp || id === null || (comesAt !== null && cameAt === null)) continue
      const events = told.get(id) ?? []
      const isLate = events.includes('topUpLate')
      if (comesAt === null) {
        this.never += 1
        if (isLate) score.lateRightly += 1
        if (topUp.phase === 'arrived') score.false += 1
        continue
      }
      this.came += 1
      if (isLate) score.lateWrongly += 1
      if (this.#asked.has(id)) continue
      if (topUp.phase !== 'arrived') continue
      score.recognised += 1
      if (topUp.arrivedAt === null || firstReadAt === null || topUp.arrivedAt < firstReadAt) score.false += 1
      else if (topUp.arrivedAt !== firstReadAt) score.misdated += 1
    }
    this.#asked.clear()
  }
}
