import type { RefreshResult } from '#contract/accounts.ts'
import type { HistoryLine } from '#contract/alerts.ts'
import type { Ledger } from '#contract/insights.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import { cannotPay, canPayDocument, readPayments } from './can-pay.ts'
import {
  type BalancesDocument,
  DOCUMENT_VERSION,
  type StatusDocument,
  type WalletDocument
} from './documents.ts'
import { historyDocument } from './history.ts'
import type { Problem } from './problem.ts'
import type { Answer, CanPayQuestion, Question } from './request.ts'
import { statementAnswer } from './statement.ts'
import { type AddTopUp, cannotTopUp, toppedUp } from './topped-up.ts'
import { accountDocuments, findWallet, fullName, momentText, walletDocuments } from './wallets.ts'
import { metricsText } from './web/metrics.ts'

/** What answers need of the running Salio. */
export interface Watched {
  readonly version: string
  snapshot(): Snapshot
  /** How many requests were sent for an account today. */
  requestsToday(accountId: string): number
  readonly addTopUp: AddTopUp
  /** What was recorded of a wallet; null if it is gone. */
  ledger(input: {
    readonly walletId: string
    readonly from: number
    readonly until: number
  }): Promise<Ledger | null>
  /** The alert log, newest first. */
  history(input: { readonly walletId: string | null }): Promise<readonly HistoryLine[]>
  /** Reads as the user's Refresh does, within the provider's interval and budget. */
  refresh(input: {
    readonly accountId: string | null
    readonly walletKey: string | null
  }): Promise<RefreshResult>
}

/** Answers what another program asks. */
export async function answer(watched: Watched, question: Question): Promise<Answer> {
  switch (question.command) {
    case 'balance':
      return balances(watched, question.wallets, question.fresh)
    case 'can-pay':
      return canPay(watched, question)
    case 'status':
      return { exit: 0, document: statusDocument(watched.snapshot(), watched.version) }
    case 'metrics':
      return { exit: 0, text: metricsText(watched.snapshot(), watched) }
    case 'topped-up':
      return topUp(watched, question)
    case 'statement':
      return statement(watched, question)
    case 'history':
      return history(watched, question)
    default:
      return question satisfies never
  }
}

async function topUp(
  watched: Watched,
  question: Extract<Question, { command: 'topped-up' }>
): Promise<Answer> {
  const snapshot = watched.snapshot()
  const found = findWallet(walletsOf(snapshot), question.to)
  if ('problem' in found) return found
  const problem = cannotTopUp(found.wallet)
  const stored = viewOf(snapshot, found.wallet.id)
  if (problem || !stored) return { problem: problem ?? { kind: 'walletUnknown', given: question.to } }
  const context = { add: watched.addTopUp, isHidden: snapshot.settings.hideAmounts, now: snapshot.at }
  return toppedUp(question, found.wallet, stored.wallet, context)
}

async function statement(
  watched: Watched,
  question: Extract<Question, { command: 'statement' }>
): Promise<Answer> {
  const snapshot = watched.snapshot()
  if (snapshot.settings.hideAmounts) return { problem: { kind: 'amountsHidden' } }
  const found = findWallet(walletsOf(snapshot), question.wallet)
  if ('problem' in found) return found
  const { from, until } = question
  // What is still to come is not part of it.
  const end = Math.min(until, snapshot.at)
  const walletId = found.wallet.id
  const ledger = from < end ? await watched.ledger({ walletId, from, until: end }) : null
  if (!ledger) return { problem: { kind: 'period', given: momentText(from) } }
  return statementAnswer(found.wallet, ledger, { ...question, until: end }, snapshot.at)
}

async function history(
  watched: Watched,
  { limit, wallet }: Extract<Question, { command: 'history' }>
): Promise<Answer> {
  const { at, settings, ...snapshot } = watched.snapshot()
  const found = wallet === null ? null : findWallet(walletsOf({ at, settings, ...snapshot }), wallet)
  if (found && 'problem' in found) return found
  const lines = await watched.history({ walletId: found?.wallet.id ?? null })
  return { exit: 0, document: historyDocument(lines, { at, isHidden: settings.hideAmounts, limit }) }
}

const walletsOf = ({ accounts, at, settings }: Snapshot): WalletDocument[] =>
  walletDocuments(accounts, at, settings.hideAmounts)

async function balances(watched: Watched, names: readonly string[], isFresh: boolean): Promise<Answer> {
  const chosen = chooseWallets(walletsOf(watched.snapshot()), names)
  if ('problem' in chosen) return chosen
  if (isFresh && names.length === 0) await watched.refresh({ accountId: null, walletKey: null })
  else if (isFresh) {
    const accounts = new Set(chosen.wallets.map(({ account }) => account.id))
    await Promise.all([...accounts].map(accountId => watched.refresh({ accountId, walletKey: null })))
  }
  const now = watched.snapshot()
  const ids = new Set(chosen.wallets.map(({ id }) => id))
  const wallets = walletsOf(now).filter(({ id }) => names.length === 0 || ids.has(id))
  return balancesAnswer({ wallets, at: now.at, isRunning: true, isHidden: now.settings.hideAmounts })
}

/** All wallets, or those that the names mean, each once. */
export function chooseWallets(
  wallets: readonly WalletDocument[],
  names: readonly string[]
): { readonly wallets: readonly WalletDocument[] } | { readonly problem: Problem } {
  if (names.length === 0) return { wallets }
  const chosen = new Set<WalletDocument>()
  for (const name of names) {
    const found = findWallet(wallets, name)
    if ('problem' in found) return found
    chosen.add(found.wallet)
  }
  return { wallets: [...chosen] }
}

/** 69 where one of them is not known, or is older than it should be: the figures are there, with their age. */
export function balancesAnswer(known: {
  readonly wallets: readonly WalletDocument[]
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly isRunning: boolean
  readonly isHidden: boolean
}): Answer {
  const { at, isHidden, isRunning, wallets } = known
  const document: BalancesDocument = {
    version: DOCUMENT_VERSION,
    kind: 'balances',
    at: momentText(at),
    running: isRunning,
    amountsHidden: isHidden,
    wallets
  }
  return { exit: wallets.some(({ active, reach }) => active && reach !== 'fresh') ? 69 : 0, document }
}

/** Reads the wallet afresh first. Never answers by an old balance, unless the question says how old it may be. */
async function canPay(watched: Watched, question: CanPayQuestion): Promise<Answer> {
  const before = watched.snapshot()
  const found = findWallet(walletsOf(before), question.from)
  if ('problem' in found) return found
  const problem = cannotPay(found.wallet)
  if (problem) return { problem }
  const { id } = found.wallet
  const stored = viewOf(before, id)
  if (!stored) return { problem: { kind: 'walletUnknown', given: question.from } }
  const asked = readPayments(question, stored.wallet)
  if ('problem' in asked) return asked
  const { allowedAt } = await watched.refresh({ accountId: stored.account.id, walletKey: stored.wallet.key })
  const now = watched.snapshot()
  const read = viewOf(now, id)
  const document = walletsOf(now).find(wallet => wallet.id === id)
  if (!read || !document) return { problem: { kind: 'walletUnknown', given: question.from } }
  const { amount, failure, reach, readAt } = read.wallet
  const name = fullName(document)
  const isFresh = reach === 'fresh' && failure === null && readAt !== null && readAt >= before.at
  const isAllowed =
    question.maxAge !== null && readAt !== null && readAt <= now.at && now.at - readAt <= question.maxAge
  if (!isFresh && !isAllowed) {
    const next = allowedAt ?? (failure?.kind === 'throttled' ? failure.until : null) ?? null
    if (next !== null) return { problem: { kind: 'tooSoon', wallet: name, readAt, next } }
    return {
      problem:
        readAt === null ? { kind: 'neverRead', wallet: name } : { kind: 'notFresh', wallet: name, readAt }
    }
  }
  if (amount === null) return { problem: { kind: 'neverRead', wallet: name } }
  const verdict = canPayDocument(document, amount, asked.value, now.settings.hideAmounts, now.at)
  return { exit: verdict.answer === 'yes' ? 0 : 1, document: verdict }
}

function viewOf(
  { accounts }: Snapshot,
  id: string
): { readonly account: AccountView; readonly wallet: WalletView } | null {
  for (const account of accounts) {
    const wallet = account.wallets.find(one => one.id === id)
    if (wallet) return { account, wallet }
  }
  return null
}

function statusDocument(snapshot: Snapshot, salio: string): StatusDocument {
  const { at, network, snoozedUntil } = snapshot
  return {
    version: DOCUMENT_VERSION,
    kind: 'status',
    at: momentText(at),
    salio,
    running: true,
    network: network?.trouble ?? null,
    snoozedUntil: typeof snoozedUntil === 'number' ? momentText(snoozedUntil) : snoozedUntil,
    accounts: accountDocuments(snapshot.accounts)
  }
}
