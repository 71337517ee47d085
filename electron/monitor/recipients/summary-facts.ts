import type { Summary, SummaryNeed } from '#domain/summary/summary.ts'
import type { MessageSummary } from '#providers/ways/way.ts'

/** What is told of wallets one by one, as in words: servers take bodies of some KB only, and one refused is refused for good. */
const MAX_WALLETS = 40
const MAX_NEEDS = 100

/** A summary for programs. */
export function summaryFacts(summary: Summary, showAmounts: boolean): MessageSummary {
  const { date, dueAt, fine, from, horizon, kind, lines, madeAt, needs } = summary
  return {
    kind,
    date,
    dueAt,
    madeAt,
    from,
    horizon,
    needs: needs.slice(0, MAX_NEEDS).map(need => needFacts(need, showAmounts)),
    needsLeftOut: Math.max(0, needs.length - MAX_NEEDS),
    wallets:
      !showAmounts || lines.length > MAX_WALLETS
        ? []
        : lines.map(
            ({ accountName, currency, now, opening, spent, toppedUp, unknown, usual, walletName }) => ({
              wallet: walletName,
              account: accountName,
              currency,
              opening: opening?.amount ?? null,
              now: now?.amount ?? null,
              readAt: now?.at ?? unknown?.last?.at ?? null,
              spent,
              usual,
              toppedUp
            })
          ),
    fine
  }
}

/** As such alerts are called. */
function whatOf({ kind }: SummaryNeed): string {
  switch (kind) {
    case 'lateTopUp':
      return 'topUpLate'
    case 'unreadableAccount':
    case 'unreadableWallet':
      return 'notReadable'
    default:
      return kind
  }
}

function needFacts(need: SummaryNeed, showAmounts: boolean): MessageSummary['needs'][number] {
  const balance =
    'balance' in need
      ? { currency: need.currency, amount: need.balance.amount }
      : 'sent' in need
        ? need.sent
        : null
  return {
    what: whatOf(need),
    wallet: 'walletName' in need ? need.walletName : null,
    account: need.accountName,
    balance: showAmounts ? balance : null,
    runsOut: 'runsOutAt' in need ? need.runsOutAt : null,
    since: 'since' in need ? need.since : 'sentAt' in need ? need.sentAt : null
  }
}
