import { type Account, walletId } from '../domain/account.ts'
import { decideReading, decideRule } from '../domain/episode.ts'
import {
  type Decided,
  type Decision,
  type EpisodeReading,
  type EpisodeState,
  episodeLevel,
  setBack
} from '../domain/episode-state.ts'
import type { Happening } from '../domain/history.ts'
import type { Amount } from '../domain/money.ts'
import { noRule, type Rule } from '../domain/rule.ts'
import type { WalletFacts } from '../domain/wallet.ts'
import type { Store } from '../storage/store.ts'
import { dailySpending } from './daily-spending.ts'
import type { Forecasts } from './forecasts.ts'

export interface JudgeParts {
  readonly store: Store
  readonly forecasts: Forecasts
}

/** A balance as it was read, wall-clock milliseconds. */
export interface Judged {
  readonly amount: Amount
  readonly at: number
  /** The attempt before failed. */
  readonly afterFailure: boolean
}

/**
 * Decides what a reading means for its wallet's episode and keeps the decision, with its line in the history and, where
 * it is to be told, its place in the outbox. Runs inside the transaction that keeps the reading. An inactive wallet is
 * silent.
 */
export function judge(parts: JudgeParts, account: Account, wallet: WalletFacts, judged: Judged): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const rule = store.rule(id) ?? noRule
  const decided = decideReading(
    stateOf(store, id, judged.at),
    readingOf(parts, id, rule, judged),
    rule,
    store.settings()
  )
  keep(store, account, id, judged, decided)
}

/**
 * Decides what new marks mean for a wallet's last balance.
 * @param at when they were set, wall-clock milliseconds
 */
export function judgeRule(
  parts: JudgeParts,
  account: Account,
  wallet: WalletFacts,
  last: Judged | null,
  rule: Rule,
  at: number
): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const reading = last && readingOf(parts, id, rule, last)
  keep(
    store,
    account,
    id,
    { amount: last?.amount ?? null, at },
    decideRule(stateOf(store, id, at), reading, rule, at)
  )
}

/** Readings come one after another: what was taken later than now was taken by a clock that has since been set back. */
function stateOf(store: Store, id: string, now: number): EpisodeState {
  const state = store.episodes.ofWallet(id)
  return state.lastAt !== null && state.lastAt > now ? setBack(state, now) : state
}

function readingOf(
  { forecasts, store }: JudgeParts,
  id: string,
  rule: Rule,
  { afterFailure, amount, at }: Judged
): EpisodeReading {
  return {
    at,
    amount,
    afterFailure,
    runwayMinutes: rule.lastsLessThan === null ? null : forecasts.runway(id, { amount, at }),
    dailySpending: rule.dailyShare === null ? null : dailySpending(store, id, at, amount)
  }
}

function keep(
  store: Store,
  account: Account,
  id: string,
  { amount, at }: { readonly amount: Amount | null; readonly at: number },
  { decisions, state }: Decided
): void {
  const wasOver = store.episodes.ofWallet(id).since === null
  store.episodes.setWallet(id, state)
  if (state.since === null && !wasOver) store.snoozes.recovered(id)
  for (const decision of decisions) {
    if (decision.kind === 'silent' && !decision.notable) continue
    const what = happeningOf(decision, state)
    const outcome = decision.kind === 'silent' ? ({ kind: 'silent', reason: decision.reason } as const) : null
    const line = store.history.add({ at, accountId: account.id, walletId: id, what, amount, outcome })
    if (decision.kind === 'announce') store.outbox.add(line, decision.level, decision.because)
  }
}

/** What a decision tells of, as a person would call it. */
function happeningOf(decision: Decision, state: EpisodeState): Happening {
  if (decision.kind === 'announce') return decision.what
  const level = episodeLevel(state)
  switch (decision.reason) {
    case 'notPastMargin':
      return 'recovered'
    case 'eased':
    case 'alreadyTold':
      return level === 'healthy' ? 'fellBelow' : level
    case 'waitingForSecond':
    case 'zeroAfterFailure':
    case 'secondDisagreed':
    case 'older':
      return 'fellBelow'
    default:
      return decision.reason satisfies never
  }
}
