import { expect, test } from 'vitest'
import { storeWithPayout } from './samples.ts'

test('a snooze replaces the one before of the same wallet, and everything has its own', () => {
  const { snoozes } = storeWithPayout()
  snoozes.set('shop/payout', 1000)
  snoozes.set('shop/payout', 2000)
  snoozes.set(null, 3000)
  snoozes.set(null, 4000)
  expect(snoozes.all()).toEqual([
    { subject: 'shop/payout', until: 2000 },
    { subject: 'all', until: 4000 }
  ])
  snoozes.end(null)
  expect(snoozes.all()).toEqual([{ subject: 'shop/payout', until: 2000 }])
})

test('a recovery ends the snooze that was to last until then, and no other', () => {
  const { snoozes } = storeWithPayout()
  snoozes.set('shop/payout', 2000)
  snoozes.recovered('shop/payout')
  expect(snoozes.all()).toHaveLength(1)
  snoozes.set('shop/payout', null)
  snoozes.recovered('shop/payout')
  expect(snoozes.all()).toEqual([])
})
