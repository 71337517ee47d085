import { useEffect, useState } from 'react'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import { useApp } from './use-app.ts'

/**
 * Thresholds suggested from what the wallet spends, fetched once; null until then and where there are none.
 */
export function useSuggestedThresholds(walletId: string): Thresholds | null {
  const salio = useApp(app => app.salio)
  const [suggestion, setSuggestion] = useState<Thresholds | null>(null)
  useEffect(() => {
    let isCancelled = false
    const ask = async () => {
      const answer = await salio.getSuggestion({ walletId })
      if (!isCancelled) setSuggestion(answer)
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [salio, walletId])
  return suggestion
}
