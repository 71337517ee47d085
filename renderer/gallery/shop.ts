import { noThresholds } from '#domain/alerts/thresholds.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { account, critical, NOW, outlook, snapshot, wallet } from './samples.ts'
import { trail } from './trail.ts'

export const payout = {
  ...critical,
  outlook: outlook(),
  today: '-44150.00',
  spentToday: '44150.00',
  lastTopUp: { at: NOW - 27 * HOUR, amount: '80000.00' },
  trail: trail(62_000, 3_250, 18_000)
}

export const collection = wallet({
  id: 'a1/collection',
  key: 'collection',
  name: 'Collection',
  today: '12400.00',
  trail: trail(32_600, 45_000)
})

export const merchant = wallet({
  id: 'a2/float',
  key: 'float',
  name: 'Merchant wallet',
  amount: '125750.00',
  level: 'low',
  levelSince: NOW - 90 * MINUTE,
  thresholds: { ...noThresholds, low: '130000', critical: '20000' },
  trail: trail(171_000, 125_750)
})

const global = wallet({
  id: 'a3/global',
  key: 'global',
  name: 'Global',
  currency: 'USD',
  amount: '1000.00',
  readAt: NOW - 27 * MINUTE,
  reach: 'rejected',
  reachSince: NOW - 12 * MINUTE,
  thresholds: noThresholds,
  trail: trail(1_400, 1_000)
})

export const mainShop = account({ wallets: [payout, collection] })

export const vouchers = account({
  id: 'a2',
  providerId: 'pesa-voucher',
  name: 'NEO Vouchers LTD',
  lastReadAt: NOW - MINUTE,
  wallets: [merchant]
})

export const airtime = account({
  id: 'a3',
  providerId: 'clickairtime',
  name: 'ClickAirtime',
  reach: 'rejected',
  reachSince: NOW - 12 * MINUTE,
  failure: { kind: 'rejected' },
  lastReadAt: NOW - 27 * MINUTE,
  wallets: [global]
})

/** A typical shop on a bad afternoon: one wallet critical, one low, one account rejected. */
export const shop = snapshot({ accounts: [mainShop, vouchers, airtime] })
