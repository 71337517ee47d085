import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../../electron/storage/history.ts'
import { storeWithPayout } from './samples.ts'

const DAY = 24 * 60 * 60_000
const delivered = { kind: 'told', at: 1 } as const
const line = (changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  at: 100 * DAY,
  accountId: 'shop',
  walletId: 'shop/payout',
  what: 'low',
  amount: '50',
  outcome: delivered,
  ...changes
})

test('entries are listed newest first, with current names, for one wallet or all', () => {
  const { history } = storeWithPayout()
  history.add(line())
  history.add(line({ walletId: null, what: 'keyRejected', amount: null }))
  expect(history.lines(null).map(({ what }) => what)).toEqual(['keyRejected', 'low'])
  expect(history.lines('shop/payout')).toEqual([
    { ...line(), providerId: 'jpay-africa', accountName: 'Shop shop', walletName: 'Payout', currency: 'KES' }
  ])
})

test('an alert pending delivery is not listed until it has an outcome', () => {
  const { history } = storeWithPayout()
  const id = history.add(line({ outcome: null }))
  expect(history.lines(null)).toEqual([])
  history.settle(id, delivered)
  expect(history.lines(null)).toMatchObject([{ outcome: delivered }])
})

test('at most 200 entries are listed and 2,000 kept', () => {
  const store = storeWithPayout()
  store.transaction(() => {
    const first = line({ walletId: null, what: 'keyRejected' })
    for (let n = 0; n < 1_801; n++) store.history.add(first)
    for (let n = 0; n < 200; n++) store.history.add(line({ outcome: null }))
  })
  expect(store.history.lines(null)).toHaveLength(200)
  store.transaction(() => {
    for (let n = 0; n < 1_799; n++) store.history.add(line({ outcome: null }))
  })
  expect(store.history.lines(null)).toHaveLength(1)
})

test('an entry is kept for 90 days, and longer while its alert is pending', () => {
  const { history, outbox } = storeWithPayout()
  outbox.add(history.add(line({ at: 1, outcome: null })), 'low', 'amount')
  history.add(line({ at: 2 }))
  history.add(line({ at: 91 * DAY }))
  expect(history.lines(null)).toHaveLength(1)
  expect(outbox.all()).toMatchObject([{ decidedAt: 1 }])
})
