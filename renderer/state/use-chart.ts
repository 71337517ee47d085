import { useEffect, useState } from 'react'
import type { Chart, Range } from '../../electron/contract/chart.ts'
import type { WalletView } from '../../electron/contract/snapshot.ts'
import { chartOfTrail } from './chart-model.ts'
import { useApp, useSnapshot } from './use-app.ts'

export interface Drawn {
  readonly range: Range
  readonly chart: Chart
}

/**
 * What to draw: the last 24 hours of the snapshot at first, then what was asked for. The last drawn stays until the
 * next is there; a new reading asks again.
 * @param points pixels there are to draw in
 */
export function useChart(wallet: WalletView, range: Range, points: number): Drawn {
  const salio = useApp(app => app.salio)
  const { at } = useSnapshot()
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const { id: walletId, readAt } = wallet
  useEffect(() => {
    if (readAt === null) return
    let isLeft = false
    const ask = async () => {
      const chart = await salio.getChart({ walletId, range, points })
      if (!isLeft && chart) setDrawn({ range, chart })
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [salio, walletId, range, points, readAt])
  return drawn ?? { range: 'day', chart: chartOfTrail(wallet, at) }
}
