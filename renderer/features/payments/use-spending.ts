import type { SpendingEstimate } from '#domain/forecast/pace.ts'
import { useAsk } from '#renderer/app/use-ask.ts'

/**
 * What a wallet likely spends until a moment (wall-clock milliseconds), fetched again with each reading; null
 * until it is known, where it cannot be estimated, and where `until` is null (now).
 */
export function useSpendingUntil(
  walletId: string,
  until: number | null,
  readAt: number | null
): SpendingEstimate | null {
  const { answer } = useAsk(
    async salio => {
      if (until === null || readAt === null) return null
      return { walletId, until, spending: await salio.getSpendingUntil({ walletId, until }) }
    },
    [walletId, until, readAt]
  )
  // The last answer may still be about another wallet or moment.
  return answer?.walletId === walletId && answer.until === until ? answer.spending : null
}
