import type { RecordedPayment } from '#domain/reconciliation/entry.ts'
import type { ParsedList } from '../payment-list/payment-list.ts'

/** The payments of a list with their times; null while there is no list or part of it is unclear. */
export function listedPayments(read: ParsedList | null): readonly RecordedPayment[] | null {
  if (read?.kind !== 'read' || read.amounts.kind !== 'amounts') return null
  const { moments } = read
  if (moments?.kind === 'refused') return null
  const times = new Map(moments?.moments.map(({ line, at }) => [line, at]))
  return read.amounts.amounts.map(({ line, amount }) => ({ line, amount, at: times.get(line) ?? null }))
}
