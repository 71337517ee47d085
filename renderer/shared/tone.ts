import type { WalletView } from '#contract/snapshot.ts'

export type Tone = 'ok' | 'low' | 'critical' | 'unread'

/** The colour of a wallet: grey ("unread") if its balance is not current or the wallet is inactive. */
export function toneOf({
  level,
  reach,
  active,
  amount
}: Pick<WalletView, 'level' | 'reach' | 'active' | 'amount'>): Tone {
  if (reach !== 'fresh' || !active || amount === null) return 'unread'
  return level === 'healthy' ? 'ok' : level
}
