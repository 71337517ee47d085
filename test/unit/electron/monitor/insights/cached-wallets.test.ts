import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { CachedWallets } from '#monitor/insights/cached-wallets.ts'
import { WalletFigures } from '#monitor/insights/wallet-figures.ts'
import { Store } from '#storage/store.ts'
import { makeWorld, tillThresholds } from '../world.ts'

const NOON = new Date(2026, 10, 20, 12).getTime()
const payout = {
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null
} as const

/** One account with one wallet, read hourly since noon yesterday. */
function world() {
  const store = Store.open(':memory:')
  const { seed } = makeWorld({ store })
  seed(['https://till.example'])
  store.wallets.save('known-0', payout, 0, NOON)
  const [wallet] = store.wallets.forAccount('known-0')
  const id = wallet?.id ?? ''
  for (let hour = 24; hour >= 0; hour -= 1)
    store.readings.add(id, NOON - hour * HOUR, `${9_000 + hour * 100}`, true)
  const wallets = new CachedWallets(store, new WalletFigures(store))
  const cached = (now = NOON) => wallets.forAccount('known-0', now)[0]
  return { cached, id, store, wallets }
}

test('a wallet is computed once, until its account is invalidated', () => {
  const { cached, id, store, wallets } = world()
  const first = cached()
  expect(first).toMatchObject({ view: { level: 'healthy', today: '-1200', amount: '9000' } })
  store.thresholds.set(id, tillThresholds)
  expect(cached(NOON + MINUTE)).toBe(first)
  wallets.forget('other')
  expect(cached(NOON + MINUTE)).toBe(first)
  wallets.forget('known-0')
  expect(cached(NOON + MINUTE)).toMatchObject({ view: { level: 'low', thresholds: tillThresholds } })
})

test('invalidating everything computes every wallet again', () => {
  const { cached, wallets } = world()
  const first = cached()
  wallets.forget()
  expect(cached()).not.toBe(first)
})

test('the cache expires after a quarter of an hour', () => {
  const { cached } = world()
  const first = cached()
  expect(cached(NOON + 15 * MINUTE - 1)).toBe(first)
  expect(cached(NOON + 15 * MINUTE)).not.toBe(first)
})

test('the cache expires at midnight and when the clock is set back', () => {
  const { cached } = world()
  const late = new Date(2026, 10, 20, 23, 59).getTime()
  const first = cached(late)
  expect(cached(late + MINUTE)).toMatchObject({ view: { today: '0' } })
  expect(cached(late - HOUR)).not.toBe(first)
})
