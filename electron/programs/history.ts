import type { HistoryLine } from '#contract/alerts.ts'
import { DOCUMENT_VERSION, type HistoryDocument, type HistoryEntry } from './documents.ts'
import { momentText } from './wallets.ts'

/**
 * The alert log, newest first, as other programs are told it.
 * @param at wall-clock milliseconds
 */
export function historyDocument(
  lines: readonly HistoryLine[],
  { at, isHidden, limit }: { readonly at: number; readonly isHidden: boolean; readonly limit: number }
): HistoryDocument {
  return {
    version: DOCUMENT_VERSION,
    kind: 'history',
    at: momentText(at),
    amountsHidden: isHidden,
    entries: lines.flatMap(line => entryOf(line, isHidden) ?? []).slice(0, limit)
  }
}

function entryOf(
  { at, balance, outcome, subject, topUp, what }: HistoryLine,
  isHidden: boolean
): HistoryEntry | null {
  // It is about no wallet, and says nothing that a program could not ask for.
  if (subject.kind === 'summary') return null
  const isWallet = subject.kind === 'wallet'
  return {
    at: momentText(at),
    walletId: isWallet ? subject.walletId : null,
    accountId: isWallet ? null : subject.accountId,
    name: subject.name,
    provider: subject.provider,
    event: what,
    currency: balance?.currency ?? null,
    balance: isHidden ? null : (balance?.amount ?? null),
    topUp: isHidden ? null : (topUp?.amount ?? null),
    outcome: outcome.kind,
    reason: 'reason' in outcome ? outcome.reason : null,
    until: 'until' in outcome && outcome.until !== null ? momentText(outcome.until) : null
  }
}
