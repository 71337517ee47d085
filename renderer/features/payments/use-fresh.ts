import { useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { useAsk } from '#renderer/app/use-ask.ts'

/** Whether a wallet's balance is as current as its provider lets it be. */
export interface Freshness {
  readonly isFresh: boolean
  /** Whether a reading is under way. */
  readonly isReading: boolean
}

/**
 * Reads a wallet again as soon as it is chosen.
 * @param least the provider's least interval between readings, in milliseconds
 */
export function useFreshReading(accountId: string, wallet: WalletView, least: number): Freshness {
  const { id, key: walletKey, failure, reach, readAt } = wallet
  const [asked, setAsked] = useState<{ readonly id: string; readonly at: number } | null>(null)
  const { answer } = useAsk(
    async salio => {
      // Known before the answer, which may arrive after the snapshot with the new balance.
      setAsked({ id, at: Date.now() })
      const { allowedAt } = await salio.refresh({ accountId, walletKey }).catch(() => ({ allowedAt: null }))
      return { id, allowedAt, at: Date.now() }
    },
    [accountId, walletKey, id]
  )
  // Both may still be about the wallet that was chosen before.
  const askedAt = asked?.id === id ? asked.at : null
  const answered = answer?.id === id ? answer : null
  const isRead = reach === 'fresh' && failure === null && readAt !== null
  // Read within the least interval, it cannot be newer, and a doubt would mean nothing. A provider may refuse for longer.
  const isTooSoon =
    answered !== null && answered.allowedAt !== null && readAt !== null && answered.at - readAt < least
  const isFresh = isRead && (isTooSoon || (askedAt !== null && readAt >= askedAt))
  return { isFresh, isReading: !isFresh && answered === null }
}
