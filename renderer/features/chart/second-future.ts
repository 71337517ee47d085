import type { Chart } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
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
  { forecast, from, periods, to }: Chart
): readonly PlotPoint[] {
  const last = periods.at(-1)
  const awaited = topUps.filter(topUp => isAwaited(topUp) && topUp.currency === currency)
  if (!last || awaited.length === 0 || outlookWithTopUps === null) return []
  const end = to + (to - from) * AHEAD
  const arrivals = awaited
    .map(topUp => ({
      at: Math.max(topUp.sentAt + (topUp.usual ?? topUp.lateAt - topUp.sentAt), to),
      value: plotValue(awaitedAmount(topUp))
    }))
    .filter(({ at }) => at < end)
    .toSorted((one, other) => one.at - other.at)
  const likelyAt = (moment: number) =>
    plotValue(forecast.findLast(({ at }) => at <= moment)?.likely ?? last.amount)
  let risen = 0
  const steps = arrivals.flatMap(({ at, value }): PlotPoint[] => {
    const before = { at, value: likelyAt(at) + risen }
    risen += value
    return [before, { at, value: before.value + value }]
  })
  const top = steps.at(-1)
  // Money of a bank may come after all that the chart shows.
  if (!top) return []
  const { runsOut } = outlookWithTopUps
  if (runsOut === null || runsOut.likely <= top.at) return [...steps, { at: end, value: top.value }]
  const share = Math.min((end - top.at) / (runsOut.likely - top.at), 1)
  return [...steps, { at: Math.min(end, runsOut.likely), value: top.value * (1 - share) }]
}
