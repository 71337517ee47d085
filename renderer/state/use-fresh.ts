import { useEffect, useState } from 'react'
import type { WalletView } from '../../electron/contract/snapshot.ts'
import { useApp } from './use-app.ts'

/** Whether a wallet's balance is current, and has been read since it was asked for here. */
export interface Freshness {
  readonly isFresh: boolean
  /** A reading is under way. */
  readonly isReading: boolean
  /** When its provider allows the next one, wall-clock milliseconds; null where it was read, or could not be. */
  readonly allowedAt: number | null
}

/** Has a wallet read afresh as soon as it is chosen. */
export function useFresh(accountId: string, wallet: WalletView): Freshness {
  const salio = useApp(app => app.salio)
  const { id, key: walletKey, failure, reach, readAt } = wallet
  const [asked, setAsked] = useState<{
    readonly id: string
    readonly at: number
    readonly allowedAt?: number | null
  }>()
  useEffect(() => {
    let isLeft = false
    const at = Date.now()
    setAsked({ id, at })
    const ask = async () => {
      const { allowedAt } = await salio.refresh({ accountId, walletKey }).catch(() => ({ allowedAt: null }))
      if (!isLeft) setAsked({ id, at, allowedAt })
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [salio, accountId, walletKey, id])
  const mine = asked?.id === id ? asked : undefined
  const isFresh =
    mine !== undefined && reach === 'fresh' && failure === null && readAt !== null && readAt >= mine.at
  const allowedAt = mine?.allowedAt
  return { isFresh, isReading: !isFresh && allowedAt === undefined, allowedAt: allowedAt ?? null }
}
