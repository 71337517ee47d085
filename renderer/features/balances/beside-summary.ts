import type { Snapshot } from '#contract/snapshot.ts'
import type { AccountNeed } from './needs.tsx'

/**
 * What is told beside the summary: all but what the summary names, where it is still what it was when the summary was made.
 * What became critical, low or unreadable since then is told at once.
 */
export function besideSummary(
  needs: readonly AccountNeed[],
  summary: Snapshot['summary']
): readonly AccountNeed[] {
  if (!summary) return needs
  const { madeAt, standsInFor } = summary
  return needs.filter(({ account, standing, wallet }) => {
    const isOld = (since: number | null) => since !== null && since <= madeAt
    const isNamed = summary.needs.some(named => {
      if (named.kind === 'unreadableAccount' || named.kind === 'unreadableWallet')
        return (
          standing === 'unread' &&
          named.accountId === account.id &&
          (named.kind === 'unreadableAccount' || named.walletId === wallet?.id) &&
          isOld((wallet ?? account).reachSince)
        )
      return named.walletId === wallet?.id && named.kind === standing
    })
    if (!isNamed) return true
    if (standing === 'critical') return !standsInFor.includes(wallet?.id ?? '')
    return standing === 'low' && !isOld(wallet?.levelSince ?? null)
  })
}
