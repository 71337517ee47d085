import type { WalletView } from '../../electron/contract/snapshot.ts'

export type Tone = 'ok' | 'low' | 'critical' | 'unread'

/** How a wallet is coloured. Grey where the figure is not current or the wallet is out of use. */
export function toneOf({
  level,
  reach,
  active,
  amount
}: Pick<WalletView, 'level' | 'reach' | 'active' | 'amount'>): Tone {
  if (reach !== 'fresh' || !active || amount === null) return 'unread'
  return level === 'healthy' ? 'ok' : level
}
