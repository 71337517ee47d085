import { join } from 'node:path'
import { DATABASE_FILE } from '#disk/names.ts'
import { reachOf } from '#domain/accounts/reach.ts'
import { levelOf, noThresholds } from '#domain/alerts/thresholds.ts'
import type { Settings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { balancesAnswer, chooseWallets } from '#programs/answers.ts'
import { DOCUMENT_VERSION } from '#programs/documents.ts'
import type { Problem } from '#programs/problem.ts'
import type { Answer, Question } from '#programs/request.ts'
import {
  type AccountSource,
  type AccountState,
  accountDocuments,
  momentText,
  walletDocuments
} from '#programs/wallets.ts'
import { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'

/** What Salio kept when it ended. */
export interface Kept {
  readonly settings: Settings
  readonly accounts: readonly (AccountSource & AccountState)[]
}

/**
 * Reads what is kept, and changes nothing.
 * @param now wall-clock milliseconds
 */
export function readKept(data: string, now: number): Kept | { readonly problem: Problem } {
  const store = Store.openReadOnly(join(data, DATABASE_FILE))
  if (typeof store === 'string') return { problem: { kind: store } }
  try {
    const accounts = store.accounts.all().filter(({ demo }) => !demo)
    return {
      settings: store.settings.all(),
      accounts: accounts.map(account => {
        const interval = account.intervalMinutes * MINUTE
        const reach = (lastReadAt: number | null) =>
          reachOf({ failure: null, failingSince: null, lastReadAt, interval, offlineSince: null }, now).reach
        const stored = store.wallets.forAccount(account.id)
        const lastReadAt = stored.reduce<number | null>(
          (last, { readAt }) => (readAt !== null && readAt > (last ?? 0) ? readAt : last),
          null
        )
        const wallets = stored.map(wallet => keptWallet(store, wallet, reach(wallet.readAt)))
        return { ...account, reach: reach(lastReadAt), failure: null, lastReadAt, nextAt: null, wallets }
      })
    }
  } finally {
    store.close()
  }
}

function keptWallet(store: Store, wallet: StoredWallet, reach: ReturnType<typeof reachOf>['reach']) {
  const { active, amount, id } = wallet
  const thresholds = store.thresholds.find(id) ?? noThresholds
  const level = amount === null || !active ? ('healthy' as const) : levelOf(amount, thresholds)
  return { ...wallet, level, reach, thresholds, outlook: null, spentToday: null }
}

/** Answers from what is kept, while Salio does not run. Nothing can be read afresh then, so nobody can say whether one can pay. */
export function answerFromKept(kept: Kept, question: Question, version: string, now: number): Answer {
  const { accounts, settings } = kept
  if (!settings.programsMayRead) return { problem: { kind: 'notAllowed' } }
  if (question.command === 'status') {
    const head = { version: DOCUMENT_VERSION, kind: 'status', at: momentText(now), salio: version } as const
    const state = { running: false, network: null, snoozedUntil: null }
    return { exit: 0, document: { ...head, ...state, accounts: accountDocuments(accounts) } }
  }
  if (question.command === 'metrics' || question.command === 'history')
    return { problem: { kind: 'notRunning' } }
  if (question.command === 'topped-up' || question.command === 'statement')
    return { problem: { kind: 'notRunning' } }
  const wallets = walletDocuments(accounts, now, settings.hideAmounts)
  const names = question.command === 'balance' ? question.wallets : [question.from]
  const chosen = chooseWallets(wallets, names)
  if ('problem' in chosen) return chosen
  if (question.command === 'can-pay') return { problem: { kind: 'notRunning' } }
  const isHidden = settings.hideAmounts
  return balancesAnswer({ wallets: chosen.wallets, at: now, isRunning: false, isHidden })
}
