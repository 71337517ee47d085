import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import type { Salio } from './salio.ts'

/** A top-up as it truly is. Amounts in hundredths. */
export interface Sent {
  /** Null for one that Salio is not told of. */
  readonly id: string | null
  readonly way: SentTopUp['way']
  readonly amount: number
  readonly fee: number
  /** The minute in which it comes; null for never. */
  readonly comesAt: number | null
  cameAt: number | null
  /** The number of the first reading that can show it. */
  firstRead: number | null
}

/** What Salio made of the top-ups that it was told of. */
export class Score {
  came = 0
  never = 0
  byBank = 0
  recognised = 0
  askedFee = 0
  /** Those of them that have to be asked about: the first less a fee, of a wallet and way. */
  firstFees = 0
  askedProbable = 0
  askedUnseen = 0
  false = 0
  misdated = 0
  lateRightly = 0
  lateWrongly = 0
  readonly #asked = new Set<string>()

  /** Notes what Salio asks, of an awaited one nothing. */
  asked({ id, phase, rise }: SentTopUp): void {
    this.#asked.add(id)
    if (phase === 'difference') this.askedFee += 1
    else if (rise === null) this.askedUnseen += 1
    else this.askedProbable += 1
  }

  /** Counts a wallet at the end of its month. @param numbers of the readings, by when they were made */
  count(salio: Salio, sent: readonly Sent[], numbers: ReadonlyMap<number, number>): void {
    const told = new Set(
      salio.store.outbox.all().flatMap(({ topUpId, what }) => (what === 'topUpLate' ? [topUpId] : []))
    )
    for (const { cameAt, comesAt, firstRead, id, way } of sent) {
      const topUp = id === null ? null : salio.store.sentTopUps.find(id)
      if (!topUp) continue
      const isLate = told.has(id)
      if (comesAt === null) {
        // One sent in the last hours is not late yet.
        if (!isLate && topUp.phase === 'awaited' && topUp.searchedUntil < topUp.lateAt) continue
        this.never += 1
        if (isLate) this.lateRightly += 1
        if (topUp.phase === 'arrived') this.false += 1
        continue
      }
      if (cameAt === null || firstRead === null) continue
      this.came += 1
      if (way === 'bank') this.byBank += 1
      if (isLate) this.lateWrongly += 1
      if (topUp.phase !== 'arrived' || this.#asked.has(topUp.id)) continue
      this.recognised += 1
      const number = numbers.get(topUp.arrivedAt ?? 0) ?? -1
      if (number < firstRead) this.false += 1
      else if (number !== firstRead) this.misdated += 1
    }
    this.#asked.clear()
  }
}
