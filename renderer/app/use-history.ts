import { useEffect, useState } from 'react'
import type { HistoryLine } from '#contract/alerts.ts'
import { useApp } from './use-app.ts'

/**
 * The alert history, fetched again with every snapshot; null until the first answer.
 * @param walletId null for all wallets
 */
export function useHistory(walletId: string | null): readonly HistoryLine[] | null {
  const salio = useApp(app => app.salio)
  const [lines, setLines] = useState<readonly HistoryLine[] | null>(null)
  useEffect(() => {
    let isCancelled = false
    const ask = async () => {
      const answer = await salio.getHistory({ walletId })
      if (!isCancelled) setLines(answer)
    }
    void ask()
    const stop = salio.on('snapshot', () => void ask())
    return () => {
      isCancelled = true
      stop()
    }
  }, [salio, walletId])
  return lines
}
