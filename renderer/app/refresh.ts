import type { Snapshot } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { MINUTE } from '#domain/time/units.ts'
import { findWallet, type Stack } from './places.ts'

interface RefreshTarget {
  readonly accountId: string | null
  readonly walletKey: string | null
}

/** What Refresh reads: the wallet or account on screen, else everything. */
export function refreshTarget(stack: Stack, snapshot: Snapshot): RefreshTarget {
  const place = stack.at(-1)
  if (place?.screen === 'account') return { accountId: place.accountId, walletKey: null }
  const isAboutWallet = place?.screen === 'wallet' || place?.screen === 'pay' || place?.screen === 'ledger'
  const found = isAboutWallet && place.walletId !== null ? findWallet(snapshot, place.walletId) : null
  return { accountId: found?.account.id ?? null, walletKey: found?.wallet.key ?? null }
}

/** The provider whose minimum interval has not passed: the one with an account due closest to `allowedAt`. */
export function limitingProvider(
  { accountId }: RefreshTarget,
  allowedAt: number,
  { accounts }: Snapshot,
  providers: readonly ProviderCard[]
): ProviderCard | null {
  const candidates = accounts
    .filter(({ id }) => accountId === null || id === accountId)
    .flatMap(({ providerId, lastReadAt }) => {
      const card = providers.find(({ id }) => id === providerId)
      if (!card || lastReadAt === null) return []
      const due = lastReadAt + card.interval.least * MINUTE
      return [{ card, distance: Math.abs(due - allowedAt) }]
    })
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.card ?? null
}
