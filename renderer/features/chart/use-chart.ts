import type { Chart, Range } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import { useSnapshot } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { chartOfTrail } from './model.ts'

export interface ShownChart {
  readonly range: Range
  readonly chart: Chart
}

/**
 * What to draw: the snapshot's last 24 hours at first, then the requested range. A chart stays until the next
 * one has arrived; each new reading asks again.
 * @param points how many pixels wide the drawing is
 */
export function useChart(wallet: WalletView, range: Range, points: number): ShownChart {
  const { at } = useSnapshot()
  const { id: walletId, readAt } = wallet
  const { answer: drawn } = useAsk(
    async salio => {
      const chart = readAt === null ? null : await salio.getChart({ walletId, range, points })
      return chart && { range, chart }
    },
    [walletId, range, points, readAt]
  )
  return drawn ?? { range: 'day', chart: chartOfTrail(wallet, at) }
}
