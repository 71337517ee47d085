import type { Input, Output } from '#contract/index.ts'
import type { TopUpForm, TopUpResult } from '#contract/top-ups.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { AlertEvent } from '#domain/alerts/alert-log.ts'
import type { Language } from '#domain/language.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import type { BankTime } from '#domain/time/bank-days.ts'
import { DAY } from '#domain/time/units.ts'
import { expectationOf, LEARNT_FROM } from '#domain/top-ups/expectation.ts'
import { searchFrom } from '#domain/top-ups/match.ts'
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
import { localCalendar } from '../clock/local-time.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Clock } from '../ports.ts'
import { findTopUps, isDoubtedZero, saveUpdate } from './settle.ts'

interface TopUpParts {
  readonly clock: Clock
  readonly store: Store
  readonly forecasts: Forecasts
  readonly newId: () => string
  readonly providerName: (providerId: string) => string
  readonly language: () => Language
  readonly poller: { update(account: Account): void }
}

const done = { ok: true, value: null } as const
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
    const found = topUp && store.wallets.find(topUp.walletId)
    if (!found) return { ok: false, failure: { kind: 'notFound' } }
    const now = clock.now()
    const said = answered(topUp, answer, now)
    if (said === null) return done
    store.transaction(() => {
      saveUpdate(store, found.account.id, found.wallet, said, now, { kind: 'byUser' })
      // What came while it was called off was not looked for.
      if (answer === 'undo') this.#search(found, topUpId, now)
      else tellIfLate(store, found, said.topUp, now)
    })
    this.#watch(found.account)
    return done
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
    found: WalletInAccount,
    given: Omit<Input<'addTopUp'>, 'walletId'>,
    before: SentTopUp | null,
    id: string
  ): TopUpResult {
    const { clock, store } = this.#parts
    const { account, wallet } = found
    const now = clock.now()
    const { amount, isAnother, reference, way } = given
    const facts: TopUpFacts = { amount, way, reference, sentAt: given.sentAt ?? now }
    const others = store.sentTopUps.forWallet(wallet.id, now - DAY).filter(other => other.id !== id)
    const { decimals } = targetOf(wallet)
    const problem = topUpProblem(facts, { decimals, others, now, isAnother })
    if (problem) return { ok: false, problem }
    const expected = this.#expected(wallet.id, way, facts.sentAt)
    const topUp: SentTopUp = {
      ...facts,
      ...expected,
      id,
      walletId: wallet.id,
      currency: wallet.currency,
      toldAt: before?.toldAt ?? now,
      phase: 'awaited',
      // Late is told once, also where its user mends what they wrote.
      isLate: before?.isLate === true && now >= expected.lateAt,
      rise: null,
      arrivedAt: null,
      isFee: false,
      closedAt: null,
      // Where the clock was set back since the last reading, what was read before Salio was told cannot be searched.
      searchedUntil: isAhead(wallet, now) ? now : Math.min(searchFrom(facts), wallet.readAt ?? now)
    }
    store.transaction(() => {
      saveUpdate(store, account.id, wallet, { topUp, event: 'topUpSent' }, now, { kind: 'byUser' })
      this.#search(found, id, now)
    })
    this.#watch(account)
    return { ok: true, topUpId: id }
  }

  /** Looks for a top-up in what was read before Salio was told of it. */
  #search({ account, wallet, wallets }: WalletInAccount, id: string, now: number): void {
    const { store } = this.#parts
    const topUp = store.sentTopUps.find(id)
    const { readAt } = wallet
    if (!topUp || readAt === null || readAt <= topUp.searchedUntil || isAhead(wallet, now)) return
    const settled = { wallet, wallets, before: [], isWatched: true, awaited: [topUp], at: readAt }
    const [update] = findTopUps(store, settled)
    // What is late is said by the next reading: its user has only just come to tell of it.
    if (!update || update.event === 'topUpLate' || update.event === 'topUpUnseen') return
    const outcome = { kind: 'silent', reason: 'seenAtOnce' } as const
    saveUpdate(store, account.id, wallet, update, now, outcome)
  }

  /** Reads an account soon where a top-up is awaited. */
  #watch(account: Account): void {
    this.#parts.poller.update(account)
  }

  get #bankTime(): BankTime {
    return { closed: this.#parts.store.settings.all().bankClosed, calendar: localCalendar }
  }

  #expected(walletId: string, way: TopUpWay, sentAt: number) {
    const arrivals = this.#parts.store.sentTopUps.arrivals(walletId, way, LEARNT_FROM)
    return expectationOf(way, sentAt, arrivals, this.#bankTime)
  }

  #offers({ account, wallet }: WalletInAccount, now: number): Omit<TopUpForm, 'ways'> {
    const { forecasts } = this.#parts
    const { amount, id, readAt } = wallet
    const first = nextWorkingMorning(now, this.#bankTime)
    const isKnown = amount !== null && readAt !== null && forecasts.outlook(account, wallet, now) !== null
    const pace = isKnown ? forecasts.pace(id, { amount, at: readAt }) : null
    let workingMorningAt = first
    for (let tried = 0; pace && amount !== null && tried < MORNINGS; tried += 1) {
      const offers = offersUntil(pace, amount, workingMorningAt, targetOf(wallet).decimals)
      if (offers.length > 0) return { offers, suggested: 1, workingMorningAt }
      workingMorningAt = nextWorkingMorning(workingMorningAt, this.#bankTime)
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

/** Whether a wallet's last reading is dated later than now. */
const isAhead = ({ readAt }: StoredWallet, now: number): boolean => readAt !== null && readAt > now

/** Of one that is awaited again after its time, and was looked for since: nobody has been told yet that it is late. */
function tellIfLate(store: Store, { account, wallet }: WalletInAccount, topUp: SentTopUp, now: number): void {
  const { isLate, lateAt, phase } = topUp
  const readAt = store.episodes.forAccount(account.id).failures > 0 ? null : wallet.readAt
  if (phase !== 'awaited' || isLate || Math.min(now, readAt ?? 0) < lateAt || isDoubtedZero(store, wallet))
    return
  saveUpdate(store, account.id, wallet, { topUp: { ...topUp, isLate: true }, event: 'topUpLate' }, now)
}

/** What a top-up became by what its user said of it; null where that no longer applies. */
function answered(
  topUp: SentTopUp,
  answer: Input<'answerTopUp'>['answer'],
  now: number
): { readonly topUp: SentTopUp; readonly event: AlertEvent } | null {
  const { amount, phase, rise } = topUp
  const closed = { ...topUp, closedAt: now }
  const awaited = { ...topUp, phase: 'awaited' } as const
  switch (answer) {
    case 'arrived': {
      if (!isOpen(topUp)) return null
      return { topUp: { ...closed, phase: 'arrived', rise: rise ?? amount }, event: 'topUpArrived' }
    }
    case 'calledOff':
      return isOpen(topUp) ? { topUp: { ...closed, phase: 'calledOff' }, event: 'topUpCalledOff' } : null
    case 'undo':
      if (phase !== 'calledOff') return null
      return { topUp: { ...awaited, closedAt: null }, event: 'topUpSent' }
    case 'fee':
      if (phase !== 'difference') return null
      return { topUp: { ...closed, phase: 'arrived', isFee: true }, event: 'topUpArrived' }
    case 'stillMissing':
      return phase === 'difference' ? { topUp: awaited, event: 'topUpSent' } : null
    case 'notYet':
      if (phase !== 'probable') return null
      return { topUp: { ...awaited, rise: null, arrivedAt: null }, event: 'topUpSent' }
    default:
      return answer satisfies never
  }
}
