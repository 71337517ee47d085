import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { criticalThreshold, lowThreshold, type WalletProfile } from '../alerts/wallet-profiles.ts'
import { Salio } from './salio.ts'
import { Score, type Sent } from './score.ts'
import { drawSending, roundedAsPaid, type Sending } from './sending.ts'

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
/** Shares of the top-ups: that never come, that Salio is not told of, that are sent as two equal ones. */
const NEVER = 0.03
const NOT_TOLD = 0.1
const IN_TWO = 0.06
/** Shares of the wallets: whose mobile money costs a share, whose bank takes a sum, beside which there is another. */
const WITH_FEE = 0.15
const FEE = 0.005
const WITH_BANK_FEE = 0.15
const BANK_FEE = 3_500
const WITH_SIBLING = 0.5
/** A day: money moved from the other wallet, large sums paid out of it, and sums that others send and tell nobody of. */
const MOVES = 0.3
const WITHDRAWALS = 0.5
const BY_OTHERS = 1 / 12
/** Of the moves, those that show in one wallet a minute before the other. */
const APART = 0.3
/** Days between which a clock is set back, and by how many minutes at most. */
const CLOCK_DAYS = 20
const SET_BACK = 90
/** Owners who are told that money is late find out by then that it was never sent. */
const CALLED_OFF_AFTER = 20 * MINUTE

/** Plays wallets one after the other, through the real recorder, database and top-ups. */
export class MonthOfTopUps {
  readonly score = new Score()
  readings = 0
  readonly #random: () => number

  /** @param random uniform in [0, 1) */
  constructor(random: () => number) {
    this.#random = random
  }

  play(profile: WalletProfile): void {
    const month = new WalletMonth(profile, this.score, this.#random)
    for (let minute = 0; minute < (DAYS * DAY) / MINUTE; minute += 1) month.pass(minute)
    this.readings += month.end()
  }
}

/** A month of one wallet. */
class WalletMonth {
  readonly #profile: WalletProfile
  readonly #score: Score
  readonly #random: () => number
  readonly #salio = new Salio(START, INTERVAL)
  readonly #sent: Sent[] = []
  readonly #numbers = new Map<number, number>()
  readonly #mobileFee: number
  readonly #bankFee: number
  readonly #size: () => number
  /** The ways of which the owner has confirmed a fee. */
  readonly #knownFees = new Set<string>()
  #setBack = 0
  #payout: number
  #collection: number | null
  #sendIn: number | null = null
  #arriving = 0
  /** The second of two equal top-ups, until it is sent. */
  #second: (Sending & { amount: number; isTold: boolean; comesAt: number; at: number }) | null = null
  #fault = 0

  constructor(profile: WalletProfile, score: Score, random: () => number) {
    this.#profile = profile
    this.#score = score
    this.#random = random
    const { capital, payout } = profile
    this.#size = () => Math.round(capital * payout * (0.3 + 1.4 * random()))
    this.#mobileFee = random() < WITH_FEE ? FEE : 0
    this.#bankFee = random() < WITH_BANK_FEE ? BANK_FEE : 0
    this.#payout = Math.round(capital * (0.5 + 0.5 * random()))
    this.#collection = random() < WITH_SIBLING ? Math.round(capital * 2 * random()) : null
  }

  pass(minute: number): void {
    const random = this.#random
    // Never twice the same moment, also after a clock was set back.
    if (random() < MINUTE / (CLOCK_DAYS * DAY)) this.#setBack += Math.ceil(SET_BACK * random()) * MINUTE + 17
    const now = START + minute * MINUTE - this.#setBack
    this.#salio.now = now
    this.#payout += this.#arriving
    this.#arriving = 0
    const time = (minute * MINUTE) % DAY
    if (time >= OPENS && time < CLOSES) this.#trade(minute)
    for (const one of this.#sent) {
      if (one.comesAt !== minute) continue
      this.#payout += one.amount - one.fee
      one.cameAt = minute
    }
    if (this.#fault === 0 && random() < FAULTS) this.#fault = Math.ceil(LONGEST * random())
    this.#read(minute, now)
  }

  /** @returns how many readings were made */
  end(): number {
    this.#score.count(this.#salio, this.#sent, this.#numbers)
    this.#salio.store.close()
    return this.#numbers.size
  }

  #trade(minute: number): void {
    const { capital, paymentsPerDay, payoutsPerDay } = this.#profile
    const random = this.#random
    const happens = (perDay: number) => random() < perDay / OPEN_MINUTES
    const payout = happens(payoutsPerDay) ? this.#size() : 0
    if (payout <= this.#payout) this.#payout -= payout
    if (happens(paymentsPerDay)) this.#payout += this.#size()
    if (happens(BY_OTHERS)) this.#payout += this.#unheardOf(roundedAsPaid(capital * (0.2 + 0.8 * random())))
    if (this.#collection !== null) this.#tradeBeside(happens)
    const open = this.#salio.open()
    const isOpen = this.#sent.some(
      ({ cameAt, id }) => cameAt === null && (id === null || open.some(topUp => topUp.id === id))
    )
    const isUrgent = this.#payout < criticalThreshold(this.#profile) && open.length < 3
    if (this.#payout < lowThreshold(this.#profile) && (!isOpen || isUrgent))
      this.#sendIn ??= Math.round(20 + 240 * random())
    const second = this.#second
    if (second?.at === minute) {
      this.#second = null
      this.#send(
        second.amount,
        second,
        second.isTold,
        Math.max(minute, second.comesAt) + Math.ceil(4 * random())
      )
    }
    if (this.#sendIn !== null) this.#sendIn -= 1
    if (this.#sendIn !== 0) return
    this.#sendIn = null
    this.#topUp(minute)
  }

  #tradeBeside(happens: (perDay: number) => boolean): void {
    const random = this.#random
    const { capital } = this.#profile
    let collection = this.#collection ?? 0
    if (happens(40)) collection += Math.round(capital * 0.03 * random())
    if (happens(WITHDRAWALS)) collection -= Math.floor(collection * random())
    const moved = roundedAsPaid(capital * (0.1 + 0.5 * random()))
    if (happens(MOVES) && moved <= collection) {
      collection -= moved
      if (random() < APART) this.#arriving = moved
      else this.#payout += moved
    }
    this.#collection = collection
  }

  #topUp(minute: number): void {
    const random = this.#random
    const { capital } = this.#profile
    const wanted = roundedAsPaid(Math.max(capital - this.#payout, capital / 2))
    const sending = drawSending(minute * MINUTE, random)
    const isTold = random() >= NOT_TOLD
    const amount = isTold ? this.#unlikeOthers(wanted, sending.way) : this.#unheardOf(wanted)
    const never = isTold && random() < NEVER
    if (never || random() >= IN_TWO) {
      this.#send(amount, sending, isTold, never ? null : minute + sending.delay)
      return
    }
    // Two equal ones, a while apart. Nobody can tell which of them came first: so the older one does.
    const half = { ...sending, amount: roundedAsPaid(amount / 2), isTold, comesAt: minute + sending.delay }
    this.#send(half.amount, sending, isTold, half.comesAt)
    this.#second = { ...half, at: minute + 2 + Math.floor(5 * random()) }
  }

  /** What Salio is not told of is never the very amount that it awaits: nobody could tell these apart. */
  #unheardOf(amount: number): number {
    const isAwaited = this.#salio.open().some(topUp => Number(topUp.amount) * 100 === amount)
    return isAwaited ? this.#unheardOf(roundedAsPaid(amount * (0.7 + 0.25 * this.#random()))) : amount
  }

  /** Nor can of two that were sent in the same way, hours apart, if the younger comes first. */
  #unlikeOthers(amount: number, way: Sending['way']): number {
    const isSame = this.#salio
      .open()
      .some(topUp => topUp.way === way && Number(topUp.amount) * 100 === amount)
    return isSame ? this.#unlikeOthers(roundedAsPaid(amount * 1.01), way) : amount
  }

  /** @param comesAt the minute; null for never */
  #send(amount: number, { way }: Sending, isTold: boolean, comesAt: number | null): void {
    const fees = {
      'mobile-money': Math.round(amount * this.#mobileFee),
      bank: this.#bankFee,
      card: 0,
      other: 0
    }
    const id = isTold ? this.#salio.send(amount, way) : null
    this.#sent.push({ id, way, amount, fee: fees[way], comesAt, cameAt: null, firstRead: null })
  }

  #read(minute: number, now: number): void {
    const salio = this.#salio
    const { isAwaiting } = salio
    if (this.#fault > 0) {
      this.#fault -= 1
      if (minute % INTERVAL === 0) salio.fail()
      return
    }
    if (!isAwaiting && minute % INTERVAL !== 0) return
    const isFalse = salio.isAfterFailure && this.#random() < FALSE_ZEROS
    const number = this.#numbers.size
    this.#numbers.set(now, number)
    salio.read({ payout: isFalse ? 0 : this.#payout, collection: this.#collection })
    if (!isFalse) for (const one of this.#sent) if (one.cameAt !== null) one.firstRead ??= number
    this.#answer(now)
  }

  /** The owner answers what is asked, truly, and calls off what never came a while after being told that it is late. */
  #answer(now: number): void {
    const { topUps } = this.#salio
    for (const topUp of this.#salio.open()) {
      const { id, isLate, lateAt, phase } = topUp
      const truth = this.#sent.find(one => one.id === id)
      if (!truth) continue
      if (isLate && truth.comesAt === null && now > lateAt + CALLED_OFF_AFTER)
        topUps.answer({ topUpId: id, answer: 'calledOff' })
      if (phase === 'awaited') continue
      this.#score.asked(topUp)
      const hasCome = truth.cameAt !== null
      const isDifference = phase === 'difference'
      if (isDifference && hasCome && truth.fee > 0 && !this.#knownFees.has(truth.way)) {
        this.#knownFees.add(truth.way)
        this.#score.firstFees += 1
      }
      const answer = hasCome ? (isDifference ? 'fee' : 'arrived') : isDifference ? 'stillMissing' : 'notYet'
      topUps.answer({ topUpId: id, answer })
    }
  }
}
