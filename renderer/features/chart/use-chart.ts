import { useEffect, useState } from 'react'
import type { Chart, Range } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import { useApp, useSnapshot } from '#renderer/app/use-app.ts'
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
  const salio = useApp(app => app.salio)
  const { at } = useSnapshot()
  const [drawn, setDrawn] = useState<ShownChart | null>(null)
  const { id: walletId, readAt } = wallet
  useEffect(() => {
    if (readAt === null) return
    let isCancelled = false
    const ask = async () => {
      const chart = await salio.getChart({ walletId, range, points })
      if (!isCancelled && chart) setDrawn({ range, chart })
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [salio, walletId, range, points, readAt])
  return drawn ?? { range: 'day', chart: chartOfTrail(wallet, at) }
}
