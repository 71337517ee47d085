import { useEffect, useState } from 'react'
import type { WalletView } from '../../electron/contract/snapshot.ts'
import { useApp } from './use-app.ts'

/** Whether a wallet's balance is current, and has been read since it was asked for here. */
export interface Freshness {
  readonly isFresh: boolean
  /** A reading is under way. */
  readonly isReading: boolean
}

/** Has a wallet read afresh as soon as it is chosen. */
export function useFresh(accountId: string, wallet: WalletView): Freshness {
  const salio = useApp(app => app.salio)
  const { id, key: walletKey, failure, reach, readAt } = wallet
  const [asked, setAsked] = useState<{ readonly id: string; readonly at: number; readonly done: boolean }>()
  useEffect(() => {
    let isLeft = false
    const at = Date.now()
    setAsked({ id, at, done: false })
    const ask = async () => {
      try {
        await salio.refresh({ accountId, walletKey })
      } finally {
        if (!isLeft) setAsked({ id, at, done: true })
      }
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [salio, accountId, walletKey, id])
  const mine = asked?.id === id ? asked : undefined
  const isFresh =
    mine !== undefined && reach === 'fresh' && failure === null && readAt !== null && readAt >= mine.at
  return { isFresh, isReading: !isFresh && !mine?.done }
}
