import { expect, test } from 'vitest'
import { storeWithPayout } from '../samples.ts'

test('a wallet has no thresholds until they are set, and the last ones set apply', () => {
  const store = storeWithPayout()
  expect(store.thresholds.find('shop/payout')).toBeNull()
  store.thresholds.set('shop/payout', {
    low: '20000.50',
    critical: '5000',
    lastsLessThan: 120,
    dailyShare: 20
  })
  const last = { low: '0.10', critical: null, lastsLessThan: null, dailyShare: null }
  store.thresholds.set('shop/payout', last)
  expect(store.thresholds.find('shop/payout')).toEqual(last)
})
