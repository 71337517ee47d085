import type { Input, Output } from '#contract/index.ts'
import type { TopUpForm, TopUpResult } from '#contract/top-ups.ts'
import type { Language } from '#domain/language.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { DAY } from '#domain/time/units.ts'
import { expectationOf, LEARNT_FROM } from '#domain/top-ups/expectation.ts'
import { offersUntil, type TopUpOffer } from '#domain/top-ups/offers.ts'
import { topUpProblem } from '#domain/top-ups/problem.ts'
import {
  isOpen,
  type SentTopUp,
  type TopUpFacts,
  type TopUpWay,
  topUpWays
} from '#domain/top-ups/sent-top-up.ts'
import { nextWorkingMorning } from '#domain/top-ups/working-time.ts'
import { topUpText } from '#messages/top-up-text.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet, WalletInAccount } from '#storage/tables/wallets.ts'
import { localTime } from '../clock/local-time.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Clock } from '../ports.ts'

interface TopUpParts {
  readonly clock: Clock
  readonly store: Store
  readonly forecasts: Forecasts
  readonly newId: () => string
  readonly providerName: (providerId: string) => string
  readonly language: () => Language
}

const gone = { ok: false, problem: { kind: 'gone' } } as const
/** Where the balance is enough until the next working morning, a later one is looked at; so many at most. */
const MORNINGS = 5
/** So far back earlier amounts are offered again. */
const OFFERED_AGAIN = 60 * DAY

/** What users say of the money that they sent, and what follows from it. */
export class TopUps {
  readonly #parts: TopUpParts

  constructor(parts: TopUpParts) {
    this.#parts = parts
  }

  form(walletId: string): TopUpForm | null {
    const { clock, store } = this.#parts
    const found = store.wallets.find(walletId)
    if (!found) return null
    const now = clock.now()
    const ways = topUpWays.map(way => [way, this.#expected(walletId, way, now)] as const)
    return { ...this.#offers(found, now), ways: Object.fromEntries(ways) as TopUpForm['ways'] }
  }

  add({ walletId, ...given }: Input<'addTopUp'>): TopUpResult {
    const { newId, store } = this.#parts
    const found = store.wallets.find(walletId)
    if (!found) return gone
    return this.#save(found, given, null, newId())
  }

  change({ topUpId, ...given }: Input<'changeTopUp'>): TopUpResult {
    const { store } = this.#parts
    const before = store.sentTopUps.find(topUpId)
    const found = before && store.wallets.find(before.walletId)
    if (!found || !isOpen(before)) return gone
    return this.#save(found, given, before, topUpId)
  }

  answer({ answer, topUpId }: Input<'answerTopUp'>): Output<'answerTopUp'> {
    const { clock, store } = this.#parts
    const topUp = store.sentTopUps.find(topUpId)
    if (!topUp || !store.wallets.find(topUp.walletId)) return { ok: false, failure: { kind: 'notFound' } }
    const next = answered(topUp, answer, clock.now())
    if (next) store.sentTopUps.set(next)
    return { ok: true, value: null }
  }

  /** What to send to support about a top-up; null if it is gone. */
  text(topUpId: string, withBalance: boolean): string | null {
    const { language, providerName, store } = this.#parts
    const topUp = store.sentTopUps.find(topUpId)
    const found = topUp && store.wallets.find(topUp.walletId)
    if (!found) return null
    const { account, wallet } = found
    const { arrivedAt, rise } = topUp
    const facts = {
      ...topUp,
      walletName: wallet.name,
      accountName: account.name,
      providerName: providerName(account.providerId),
      arrived: rise !== null && arrivedAt !== null ? { amount: rise, at: arrivedAt } : null,
      readAt: wallet.readAt,
      balance: withBalance ? wallet.amount : null
    }
    return topUpText(facts, language())
  }

  #save(
    { wallet }: WalletInAccount,
    given: Omit<Input<'addTopUp'>, 'walletId'>,
    before: SentTopUp | null,
    id: string
  ): TopUpResult {
    const { clock, store } = this.#parts
    const now = clock.now()
    const { amount, isAnother, reference, way } = given
    const facts: TopUpFacts = { amount, way, reference, sentAt: given.sentAt ?? now }
    const others = store.sentTopUps.forWallet(wallet.id, now - DAY).filter(other => other.id !== id)
    const { decimals } = targetOf(wallet)
    const problem = topUpProblem(facts, { decimals, others, now, isAnother })
    if (problem) return { ok: false, problem }
    store.sentTopUps.set({
      ...facts,
      ...this.#expected(wallet.id, way, facts.sentAt),
      id,
      walletId: wallet.id,
      currency: wallet.currency,
      toldAt: before?.toldAt ?? now,
      phase: 'awaited',
      isLate: false,
      rise: null,
      arrivedAt: null,
      isFee: false,
      closedAt: null,
      searchedUntil: now
    })
    return { ok: true, topUpId: id }
  }

  #expected(walletId: string, way: TopUpWay, sentAt: number) {
    const arrivals = this.#parts.store.sentTopUps.arrivals(walletId, way, LEARNT_FROM)
    return expectationOf(way, sentAt, arrivals, localTime)
  }

  #offers({ account, wallet }: WalletInAccount, now: number): Omit<TopUpForm, 'ways'> {
    const { forecasts } = this.#parts
    const { amount, id, readAt } = wallet
    const first = nextWorkingMorning(now, localTime)
    const isKnown = amount !== null && readAt !== null && forecasts.outlook(account, wallet, now) !== null
    const pace = isKnown ? forecasts.pace(id, { amount, at: readAt }) : null
    let workingMorningAt = first
    for (let tried = 0; pace && amount !== null && tried < MORNINGS; tried += 1) {
      const offers = offersUntil(pace, amount, workingMorningAt, targetOf(wallet).decimals)
      if (offers.length > 0) return { offers, suggested: 1, workingMorningAt }
      workingMorningAt = nextWorkingMorning(workingMorningAt, localTime)
    }
    return { offers: this.#earlier(wallet, now), suggested: null, workingMorningAt: first }
  }

  /** The last amounts that were sent to a wallet. */
  #earlier({ id }: StoredWallet, now: number): readonly TopUpOffer[] {
    const sent = this.#parts.store.sentTopUps.forWallet(id, now - OFFERED_AGAIN)
    const amounts = new Set(sent.toReversed().map(({ amount }) => amount))
    return [...amounts]
      .slice(0, 3)
      .toSorted((one, other) => Number(one) - Number(other))
      .map(amount => ({ amount, lastsUntil: null }))
  }
}

/** A top-up after what its user said of it; null where that no longer applies. */
function answered(topUp: SentTopUp, answer: Input<'answerTopUp'>['answer'], now: number): SentTopUp | null {
  const { amount, arrivedAt, phase, rise } = topUp
  const closed = { ...topUp, isLate: false, closedAt: now }
  switch (answer) {
    case 'arrived':
      if (!isOpen(topUp)) return null
      return { ...closed, phase: 'arrived', rise: rise ?? amount, arrivedAt: arrivedAt ?? now }
    case 'calledOff':
      return isOpen(topUp) ? { ...closed, phase: 'calledOff' } : null
    case 'undo':
      return phase === 'calledOff' ? { ...topUp, phase: 'awaited', closedAt: null } : null
    case 'fee':
      return phase === 'difference' ? { ...closed, phase: 'arrived', isFee: true } : null
    case 'stillMissing':
      return phase === 'difference' ? { ...topUp, phase: 'awaited' } : null
    case 'notYet':
      return phase === 'probable' ? { ...topUp, phase: 'awaited', rise: null, arrivedAt: null } : null
    default:
      return answer satisfies never
  }
}
