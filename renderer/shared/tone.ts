import type { WalletView } from '#contract/snapshot.ts'
import { hasThresholds } from '#domain/alerts/thresholds.ts'

export type Tone = 'ok' | 'plain' | 'low' | 'critical' | 'unread'

/**
 * The colour of a wallet: grey ("unread") if its balance is not current or the wallet is inactive, none ("plain") while no
 * alert level says what is too little.
 */
export function toneOf({
  level,
  reach,
  active,
  amount,
  thresholds
}: Pick<WalletView, 'level' | 'reach' | 'active' | 'amount' | 'thresholds'>): Tone {
  if (reach !== 'fresh' || !active || amount === null) return 'unread'
  if (level !== 'healthy') return level
  return hasThresholds(thresholds) ? 'ok' : 'plain'
}
