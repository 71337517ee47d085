import { useEffect, useState } from 'react'
import type { Rule } from '../../electron/domain/rule.ts'
import { useApp } from './use-app.ts'

/**
 * Thresholds suggested from what the wallet spends, fetched once; null until then and where there are none.
 */
export function useSuggestion(walletId: string): Rule | null {
  const salio = useApp(app => app.salio)
  const [suggestion, setSuggestion] = useState<Rule | null>(null)
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
