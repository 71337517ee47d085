import type { RefreshResult } from '#contract/accounts.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import { cannotPay, canPayDocument, readPayments } from './can-pay.ts'
import {
  type BalancesDocument,
  DOCUMENT_VERSION,
  type StatusDocument,
  type WalletDocument
} from './documents.ts'
import type { Problem } from './problem.ts'
import type { Answer, CanPayQuestion, Question } from './request.ts'
import { accountDocuments, findWallet, fullName, momentText, walletDocuments } from './wallets.ts'

/** What answers need of the running Salio. */
export interface Watched {
  readonly version: string
  snapshot(): Snapshot
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
    default:
      return question satisfies never
  }
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
