import type { Snapshot } from '../../electron/contract/snapshot.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import type { Stack } from './places.ts'

interface Target {
  readonly accountId: string | null
  readonly walletKey: string | null
}

/** What Refresh means here: the wallet or account that is open or asked about, else everything. */
export function targetOf(stack: Stack, { accounts }: Snapshot): Target {
  const place = stack.at(-1)
  if (place?.screen === 'account') return { accountId: place.accountId, walletKey: null }
  if (place?.screen === 'wallet' || place?.screen === 'pay' || place?.screen === 'ledger')
    for (const { id, wallets } of accounts) {
      const wallet = wallets.find(one => one.id === place.walletId)
      if (wallet) return { accountId: id, walletKey: wallet.key }
    }
  return { accountId: null, walletKey: null }
}

/** The provider whose least interval has not passed: the one whose account is due at that very moment. */
export function holderOf(
  { accountId }: Target,
  allowedAt: number,
  { accounts }: Snapshot,
  providers: readonly ProviderCard[]
): ProviderCard | null {
  const held = accounts
    .filter(({ id }) => accountId === null || id === accountId)
    .flatMap(({ providerId, lastReadAt }) => {
      const card = providers.find(({ id }) => id === providerId)
      if (!card || lastReadAt === null) return []
      const due = lastReadAt + card.interval.least * 60_000
      return [{ card, off: Math.abs(due - allowedAt) }]
    })
  return held.sort((a, b) => a.off - b.off)[0]?.card ?? null
}
