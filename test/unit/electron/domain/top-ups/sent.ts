import { MINUTE } from '#domain/time/units.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'

/** Three minutes before 14:00 in Nairobi, on a Friday. */
const SENT_AT = Date.parse('2026-11-27T10:57:00Z')

/** An awaited top-up by mobile money, of which nothing is learnt. */
export function sentTopUp(amount: string, more: Partial<SentTopUp> = {}): SentTopUp {
  const sentAt = more.sentAt ?? SENT_AT
  return {
    id: 'one',
    walletId: 'shop/payout',
    amount,
    currency: 'KES',
    way: 'mobile-money',
    reference: null,
    sentAt,
    toldAt: sentAt,
    phase: 'awaited',
    usual: null,
    lateAt: sentAt + 15 * MINUTE,
    isLate: false,
    rise: null,
    arrivedAt: null,
    isFee: false,
    closedAt: null,
    searchedUntil: sentAt,
    ...more
  }
}
