import { useEffect, useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { useApp } from './use-app.ts'

/** Whether a wallet's balance is up to date and was read after it was asked for here. */
export interface Freshness {
  readonly isFresh: boolean
  /** Whether a reading is under way. */
  readonly isReading: boolean
  /**
   * When its provider allows the next reading, wall-clock milliseconds; null where it was read or could not
   * be.
   */
  readonly allowedAt: number | null
}

/** Reads a wallet again as soon as it is chosen. */
export function useFreshReading(accountId: string, wallet: WalletView): Freshness {
  const salio = useApp(app => app.salio)
  const { id, key: walletKey, failure, reach, readAt } = wallet
  const [asked, setAsked] = useState<{
    readonly id: string
    readonly at: number
    readonly allowedAt?: number | null
  }>()
  useEffect(() => {
    let isCancelled = false
    const at = Date.now()
    setAsked({ id, at })
    const ask = async () => {
      const { allowedAt } = await salio.refresh({ accountId, walletKey }).catch(() => ({ allowedAt: null }))
      if (!isCancelled) setAsked({ id, at, allowedAt })
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [salio, accountId, walletKey, id])
  const current = asked?.id === id ? asked : undefined
  const isFresh =
    current !== undefined && reach === 'fresh' && failure === null && readAt !== null && readAt >= current.at
  const allowedAt = current?.allowedAt
  return { isFresh, isReading: !isFresh && allowedAt === undefined, allowedAt: allowedAt ?? null }
}
