import { useEffect, useState } from 'react'
import type { Amount } from '#domain/money/money.ts'
import { useApp } from './use-app.ts'

export interface SpendingEstimate {
  readonly likely: Amount
  readonly most: Amount
}

/**
 * What a wallet likely spends until a moment (wall-clock milliseconds), fetched again with each reading; null
 * until it is known, where it cannot be estimated, and where `until` is null (now).
 */
export function useSpendingUntil(
  walletId: string,
  until: number | null,
  readAt: number | null
): SpendingEstimate | null {
  const salio = useApp(app => app.salio)
  const [answer, setAnswer] = useState<{
    readonly key: string
    readonly spending: SpendingEstimate | null
  } | null>(null)
  const key = `${walletId} ${until}`
  useEffect(() => {
    if (until === null || readAt === null) return
    let isCancelled = false
    const ask = async () => {
      const spending = await salio.getSpendingUntil({ walletId, until })
      if (!isCancelled) setAnswer({ key, spending })
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [salio, walletId, until, readAt, key])
  return until !== null && answer?.key === key ? answer.spending : null
}
