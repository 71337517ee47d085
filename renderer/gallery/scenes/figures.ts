import type { WalletView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Level, Reach } from '#domain/accounts/wallet.ts'
import { MINUTE } from '#domain/time/units.ts'
import { account, NOW, snapshot, wallet } from '../samples.ts'
import type { Scene } from '../scene.ts'

const levels: readonly Level[] = ['healthy', 'low', 'critical']

const reaches: Readonly<Record<Reach, Failure | null>> = {
  fresh: null,
  stale: null,
  unreachable: { kind: 'down', status: 503 },
  rejected: { kind: 'address' },
  throttled: { kind: 'throttled', until: NOW + 9 * MINUTE },
  offline: { kind: 'offline' }
}

/** A scene with a wallet of every level, all with the same reach. */
const levelsAt = ([reach, failure]: readonly [string, Failure | null]): Scene => {
  const state = { reach: reach as Reach, reachSince: reach === 'fresh' ? null : NOW - 40 * MINUTE, failure }
  return {
    id: `levels-${reach}`,
    snapshot: snapshot({
      network: reach === 'offline' ? { trouble: 'offline', since: NOW - 40 * MINUTE } : null,
      accounts: [
        account({
          ...state,
          wallets: levels.map(level =>
            wallet({
              ...state,
              level,
              id: `a1/${level}`,
              name: level,
              amount: '3250.00',
              levelSince: NOW - MINUTE
            })
          )
        })
      ]
    })
  }
}

const figure = (name: string, currency: string, amount: string | null, over: Partial<WalletView> = {}) =>
  wallet({ id: `a1/${name}`, name, currency, amount, trail: [], ...over })

export const figureScenes: readonly Scene[] = [
  ...Object.entries(reaches).map(levelsAt),
  {
    id: 'figures',
    snapshot: snapshot({
      accounts: [
        account({
          total: { currency: 'UGX', amount: '1234567890.50' },
          wallets: [
            figure('Large', 'UGX', '1234567890.50'),
            figure('Exact', 'KES', '9007199254740993.01'),
            figure('Seven decimals', 'USDC', '1250.1234567'),
            figure('Negative', 'KES', '-1250.75'),
            figure('Nought', 'KES', '0.00'),
            figure('Never read', 'KES', null, { readAt: null }),
            figure('cUGX', 'UGX', '30000.00', { kind: 'collateral' }),
            figure('Closed', 'GHS', '12.00', { active: false, detail: 'Ghana' })
          ]
        })
      ]
    })
  },
  {
    id: 'figure-large',
    snapshot: snapshot({ accounts: [account({ wallets: [figure('Large', 'UGX', '9007199254740993.01')] })] }),
    open: { screen: 'wallet', walletId: 'a1/Large' }
  }
]
