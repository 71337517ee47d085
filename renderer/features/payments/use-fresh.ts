import { useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { useAsk } from '#renderer/app/use-ask.ts'

/** Whether a wallet's balance is as current as its provider lets it be. */
export interface Freshness {
  readonly isFresh: boolean
  /** Whether a reading is under way. */
  readonly isReading: boolean
}

/** Reads a wallet again as soon as it is chosen. */
export function useFreshReading(accountId: string, wallet: WalletView): Freshness {
  const { id, key: walletKey, failure, reach, readAt } = wallet
  const [asked, setAsked] = useState<{ readonly id: string; readonly at: number } | null>(null)
  const { answer } = useAsk(
    async salio => {
      // Known before the answer, which may arrive after the snapshot with the new balance.
      setAsked({ id, at: Date.now() })
      const { allowedAt } = await salio.refresh({ accountId, walletKey }).catch(() => ({ allowedAt: null }))
      return { id, allowedAt }
    },
    [accountId, walletKey, id]
  )
  // Both may still be about the wallet that was chosen before.
  const askedAt = asked?.id === id ? asked.at : null
  const answered = answer?.id === id ? answer : null
  const isRead = reach === 'fresh' && failure === null && readAt !== null
  // A provider that allows no reading yet was read a moment ago: a doubt about each such balance would mean nothing.
  const isTooSoon = answered !== null && answered.allowedAt !== null
  const isFresh = isRead && (isTooSoon || (askedAt !== null && readAt >= askedAt))
  return { isFresh, isReading: !isFresh && answered === null }
}
