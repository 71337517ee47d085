import { useEffect, useState } from 'react'
import type { HistoryLine } from '../../electron/contract/history.ts'
import { useApp } from './use-app.ts'

/** What was told and what was not, asked for again whenever there is news; null until the first answer. */
export function useHistory(walletId: string | null): readonly HistoryLine[] | null {
  const salio = useApp(app => app.salio)
  const [lines, setLines] = useState<readonly HistoryLine[] | null>(null)
  useEffect(() => {
    let isLeft = false
    const ask = async () => {
      const answer = await salio.getHistory({ walletId })
      if (!isLeft) setLines(answer)
    }
    void ask()
    const stop = salio.on('snapshot', () => void ask())
    return () => {
      isLeft = true
      stop()
    }
  }, [salio, walletId])
  return lines
}
