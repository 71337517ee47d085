import { useEffect, useState } from 'react'
import type { Amount } from '../../electron/domain/money.ts'
import { useApp } from './use-app.ts'

export interface Spending {
  readonly likely: Amount
  readonly most: Amount
}

/**
 * What a wallet likely spends until a moment (wall-clock milliseconds), asked again with each reading; null until it is
 * known, where it cannot be said, and for now.
 */
export function useSpending(walletId: string, until: number | null, readAt: number | null): Spending | null {
  const salio = useApp(app => app.salio)
  const [known, know] = useState<{ readonly of: string; readonly spending: Spending | null } | null>(null)
  const of = `${walletId} ${until}`
  useEffect(() => {
    if (until === null || readAt === null) return
    let isLeft = false
    const ask = async () => {
      const spending = await salio.getSpendingUntil({ walletId, until })
      if (!isLeft) know({ of, spending })
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [salio, walletId, until, readAt, of])
  return until !== null && known?.of === of ? known.spending : null
}
