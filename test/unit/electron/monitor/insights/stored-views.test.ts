import { expect, test } from 'vitest'
import { StoredViews } from '#monitor/insights/stored-views.ts'
import { WalletFigures } from '#monitor/insights/wallet-figures.ts'
import { Store } from '#storage/store.ts'
import { MINUTE, makeWorld, tillThresholds } from '../world.ts'

const NOON = new Date(2026, 10, 20, 12).getTime()
const HOUR = 60 * MINUTE
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
  const views = new StoredViews(store, new WalletFigures(store))
  const view = (now = NOON) => views.forAccount('known-0', now)[0]
  return { id, store, view, views }
}

test('a wallet is computed once, until its account is invalidated', () => {
  const { id, store, view, views } = world()
  const first = view()
  expect(first).toMatchObject({ level: 'healthy', today: '-1200', wallet: { amount: '9000' } })
  store.thresholds.set(id, tillThresholds)
  expect(view(NOON + MINUTE)).toBe(first)
  views.forget('other')
  expect(view(NOON + MINUTE)).toBe(first)
  views.forget('known-0')
  expect(view(NOON + MINUTE)).toMatchObject({ level: 'low', thresholds: tillThresholds })
})

test('invalidating everything computes every wallet again', () => {
  const { view, views } = world()
  const first = view()
  views.forget()
  expect(view()).not.toBe(first)
})

test('the cache expires after a quarter of an hour', () => {
  const { view } = world()
  const first = view()
  expect(view(NOON + 15 * MINUTE - 1)).toBe(first)
  expect(view(NOON + 15 * MINUTE)).not.toBe(first)
})

test('the cache expires at midnight and when the clock is set back', () => {
  const { view } = world()
  const late = new Date(2026, 10, 20, 23, 59).getTime()
  const first = view(late)
  expect(view(late + MINUTE)).toMatchObject({ today: '0' })
  expect(view(late - HOUR)).not.toBe(first)
})
