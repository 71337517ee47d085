import { useEffect, useState } from 'react'
import type { Rule } from '../../electron/domain/rule.ts'
import { useApp } from './use-app.ts'

/** Marks from what the wallet spends, asked for once; null until the answer, and where there are none to suggest. */
export function useSuggestion(walletId: string): Rule | null {
  const salio = useApp(app => app.salio)
  const [suggestion, setSuggestion] = useState<Rule | null>(null)
  useEffect(() => {
    let isLeft = false
    const ask = async () => {
      const answer = await salio.getSuggestion({ walletId })
      if (!isLeft) setSuggestion(answer)
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [salio, walletId])
  return suggestion
}
