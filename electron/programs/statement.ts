import type { Ledger } from '#contract/insights.ts'
import { type Amount, add, compare, subtract, sumOf } from '#domain/money/money.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { DOCUMENT_VERSION, type StatementDocument, type WalletDocument } from './documents.ts'
import type { Answer, Question } from './request.ts'
import { momentText } from './wallets.ts'

/**
 * What Salio recorded of a wallet between two moments. Made from the balances that were read: what rose and fell between two
 * readings is netted. Opening + in - out = closing to the last digit, or the sums are left out.
 * @param now wall-clock milliseconds
 */
export function statementAnswer(
  wallet: WalletDocument,
  ledger: Ledger,
  { from, until }: Extract<Question, { command: 'statement' }>,
  now: number
): Answer {
  const { closing, downsampled, gaps, movements, opening } = ledger
  const sums = opening && closing && sumsOf(movements, opening.amount, closing.amount)
  const document: StatementDocument = {
    version: DOCUMENT_VERSION,
    kind: 'statement',
    at: momentText(now),
    wallet,
    from: momentText(from),
    until: momentText(until),
    opening: opening && { amount: opening.amount, readAt: momentText(opening.at) },
    closing: closing && { amount: closing.amount, readAt: momentText(closing.at) },
    sums,
    thinned: downsampled,
    movements: movements.map(({ after, afterGap, amount, at, balance, kind }) => ({
      kind,
      after: momentText(after),
      at: momentText(at),
      amount,
      balance,
      afterGap
    })),
    gaps: gaps.map(gap => ({ from: momentText(gap.from), until: momentText(gap.until) }))
  }
  return { exit: sums && !downsampled ? 0 : 69, document }
}

/** What went in and out; null where that does not lead from the one balance to the other, since movements are left out. */
function sumsOf(movements: readonly Movement[], opening: Amount, closing: Amount): StatementDocument['sums'] {
  const of = (kind: Movement['kind']) => sumOf(movements.filter(movement => movement.kind === kind))
  const sums = {
    toppedUp: of('topUp'),
    transferredIn: of('transferIn'),
    spent: of('spending'),
    transferredOut: of('transferOut')
  }
  const ins = add(sums.toppedUp, sums.transferredIn)
  const outs = add(sums.spent, sums.transferredOut)
  return compare(subtract(add(opening, ins), outs), closing) === 0 ? sums : null
}
