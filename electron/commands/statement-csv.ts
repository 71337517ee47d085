import { csvLine, toCell } from '#domain/files/csv.ts'
import type { Language } from '#domain/language.ts'
import { add } from '#domain/money/money.ts'
import { commandLineTexts } from '#messages/command-line/index.ts'
import type { StatementDocument } from '#programs/documents.ts'
import { fullName } from '#programs/wallets.ts'

const HEADER = ['row', 'from', 'until', 'in', 'out', 'balance', 'currency', 'note']

/** A statement as comma-separated lines, for spreadsheets: amounts are decimals with a point, moments local with their offset. */
export function statementCsv(document: StatementDocument, language: Language): string {
  const { closing, from, gaps, movements, opening, sums, thinned, until, wallet } = document
  const text = commandLineTexts[language].statement
  const row = (
    name: string,
    cells: Partial<Record<'from' | 'until' | 'in' | 'out' | 'balance' | 'note', string>>
  ) =>
    csvLine([
      name,
      cells.from ?? '',
      cells.until ?? '',
      cells.in ?? '',
      cells.out ?? '',
      // Below zero a balance begins with a minus, which is no formula before a digit.
      cells.balance ?? '',
      wallet.currency,
      toCell(cells.note ?? '')
    ])
  const isIn = { topUp: true, transferIn: true, spending: false, transferOut: false } as const
  const moved = movements.map(({ after, afterGap, amount, at, balance, kind }) => ({
    at,
    line: row(kind, {
      from: after,
      until: at,
      [isIn[kind] ? 'in' : 'out']: amount,
      balance,
      note: afterGap ? text.afterGap : ''
    })
  }))
  const gapLines = gaps.map(gap => ({
    at: gap.until,
    line: row('gap', { from: gap.from, until: gap.until, note: text.gap })
  }))
  // Both are in order, and moments of one offset sort as text; a gap stands before what was read after it.
  const lines = [...gapLines, ...moved].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return [
    csvLine(HEADER),
    row('period', { from, until, note: fullName(wallet) }),
    opening
      ? row('opening', { until: opening.readAt, balance: opening.amount })
      : row('opening', { note: text.noOpening }),
    ...lines.map(({ line }) => line),
    closing
      ? row('closing', { until: closing.readAt, balance: closing.amount })
      : row('closing', { note: text.noClosing }),
    ...(sums && closing
      ? [
          row('sum', {
            in: add(sums.toppedUp, sums.transferredIn),
            out: add(sums.spent, sums.transferredOut),
            balance: closing.amount,
            note: text.sum
          })
        ]
      : []),
    ...(thinned ? [row('note', { note: text.thinned })] : []),
    row('note', { note: text.what })
  ].join('')
}
