import { useEffect, useState } from 'react'
import type { Ledger } from '#contract/insights.ts'
import { useApp } from './use-app.ts'

/**
 * What was seen of a wallet between two moments (wall-clock milliseconds), fetched again with each reading.
 * The last answer stays until the next has arrived; null before the first and while `from` is not before
 * `until`.
 */
export function useLedger(
  walletId: string,
  from: number,
  until: number,
  readAt: number | null
): Ledger | null {
  const salio = useApp(app => app.salio)
  const [ledger, setLedger] = useState<Ledger | null>(null)
  useEffect(() => {
    if (from >= until || readAt === null) return setLedger(null)
    let isCancelled = false
    const ask = async () => {
      const answer = await salio.getLedger({ walletId, from, until })
      if (!isCancelled) setLedger(answer)
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [salio, walletId, from, until, readAt])
  return ledger
}
