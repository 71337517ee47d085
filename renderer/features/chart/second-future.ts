import type { Chart } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import { type Amount, add } from '#domain/money/money.ts'
import { awaitedAmount, isAwaited } from '#renderer/shared/awaited.ts'
import { plotValue } from '#renderer/shared/sparkline.tsx'

/** A point of the chart, for drawing only. */
export interface PlotPoint {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly value: number
}

/** How much of the range the future may take, as the forecast does. */
const AHEAD = 1 / 4

/**
 * The balance as it may become with the money on its way: up at the moments each usually arrives, then down to when the
 * wallet then likely runs out. Empty where nothing is on its way, or nobody knows how long it would last.
 */
export function secondFuture(
  { currency, outlookWithTopUps, topUps }: Pick<WalletView, 'currency' | 'outlookWithTopUps' | 'topUps'>,
  { from, periods, to }: Chart
): readonly PlotPoint[] {
  const last = periods.at(-1)
  const awaited = topUps.filter(topUp => isAwaited(topUp) && topUp.currency === currency)
  if (!last || awaited.length === 0 || outlookWithTopUps === null) return []
  const end = to + (to - from) * AHEAD
  const arrivals = awaited
    .map(topUp => ({
      at: Math.min(Math.max(topUp.sentAt + (topUp.usual ?? topUp.lateAt - topUp.sentAt), to), end),
      amount: awaitedAmount(topUp)
    }))
    .toSorted((one, other) => one.at - other.at)
  let balance: Amount = last.amount
  const steps = arrivals.flatMap(({ at, amount }): PlotPoint[] => {
    const before = { at, value: plotValue(balance) }
    balance = add(balance, amount)
    return [before, { at, value: plotValue(balance) }]
  })
  const top = steps.at(-1)
  const { runsOut } = outlookWithTopUps
  if (!top) return []
  if (runsOut === null || runsOut.likely <= top.at) return [...steps, { at: end, value: top.value }]
  const share = Math.min((end - top.at) / (runsOut.likely - top.at), 1)
  const until = Math.min(end, runsOut.likely)
  return [...steps, { at: until, value: top.value * (1 - share) }]
}
