import { expect, test } from 'vitest'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'

test.each([
  '0.10',
  '-3.5',
  '9007199254740993.01',
  '1234567890123456789012345678901234567.89',
  '4621.0000000'
])('an amount of %s keeps every digit as written', amount => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, amount, true)
  expect(store.readings.amountAt(id, 1000)).toBe(amount)
  expect(store.readings.trail(id, 0, 9999)).toEqual([[1000, amount]])
  expect(store.wallets.forAccount('shop')[0]?.amount).toBe(amount)
})

test('an unchanged balance is one step, however often it is read', () => {
  const store = storeWithPayout()
  for (const at of [1000, 2000, 3000]) store.readings.add(id, at, '50', true)
  expect(store.readings.trail(id, 0, 9999)).toEqual([[1000, '50']])
})

test('the same balance after a gap is a new step', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', true)
  store.readings.add(id, 9000, '50', false)
  expect(store.readings.trail(id, 0, 9999).map(([at]) => at)).toEqual([1000, 9000])
})

test('a clock set back loses no reading: the last to arrive is the last', () => {
  const store = storeWithPayout()
  store.readings.add(id, 7000, '50', true)
  store.readings.add(id, 3000, '10', true)
  store.readings.add(id, 3000, '20', true)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '20', readAt: 3000 })
  expect([...store.readings.all(id)].at(-1)).toMatchObject({ from: 3000, until: 3000 })
  expect([...store.readings.all(id)].map(({ amount }) => amount)).toEqual(['50', '10', '20'])
})

test('the same balance read after a clock set back does not end before it began', () => {
  const store = storeWithPayout()
  store.readings.add(id, 7000, '50', true)
  store.readings.add(id, 3000, '50', true)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ readAt: 3000 })
  expect([...store.readings.all(id)].at(-1)).toMatchObject({ from: 3000, until: 3000 })
})

test('a trail shows nothing from the future', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', true)
  store.readings.add(id, 8000, '40', true)
  expect(store.readings.trail(id, 0, 7999)).toEqual([[1000, '50']])
  expect(store.readings.trail(id, 0, 8000)).toHaveLength(2)
})

test('a trail never goes back in time: readings outdated by a clock set back are left out', () => {
  const store = storeWithPayout()
  for (const [at, amount] of [
    [1000, '90'],
    [8000, '80'],
    [2000, '70'],
    [3000, '60']
  ] as const)
    store.readings.add(id, at, amount, true)
  expect(store.readings.trail(id, 0, 9999)).toEqual([
    [1000, '90'],
    [2000, '70'],
    [3000, '60']
  ])
})

test('of two readings in the same millisecond the later one counts', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', true)
  store.readings.add(id, 1000, '40', true)
  expect(store.readings.trail(id, 0, 9999)).toEqual([[1000, '40']])
  expect(store.readings.amountAt(id, 1000)).toBe('40')
})

test('a trail begins with the balance in force, followed by each change, oldest first', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', true)
  store.readings.add(id, 2000, '40', true)
  store.readings.add(id, 3000, '90', true)
  const all = [
    [1000, '50'],
    [2000, '40'],
    [3000, '90']
  ]
  expect(store.readings.trail(id, 500, 9999)).toEqual(all)
  expect(store.readings.trail(id, 1500, 9999)).toEqual([[1500, '50'], ...all.slice(1)])
  expect(store.readings.trail(id, 2000, 9999)).toEqual(all.slice(1))
  expect(store.readings.trail(id, 9000, 9999)).toEqual([[9000, '90']])
})

test('the balance at a moment is the last one read by then', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', true)
  store.readings.add(id, 2000, '40', true)
  expect([999, 1000, 1999, 2000, 9000].map(at => store.readings.amountAt(id, at))).toEqual([
    null,
    '50',
    '50',
    '40',
    '40'
  ])
})

test('a history is added before existing readings, never over them', () => {
  const store = storeWithPayout()
  store.readings.add(id, 3000, '90', true)
  store.readings.prepend(id, [
    [1000, '50'],
    [2000, '40'],
    [3000, '1'],
    [4000, '2']
  ])
  expect(store.readings.trail(id, 0, 9999)).toEqual([
    [1000, '50'],
    [2000, '40'],
    [3000, '90']
  ])
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '90', readAt: 3000 })
  expect([...store.readings.all(id)].at(-1)).toMatchObject({ from: 3000, until: 3000 })
  store.readings.add(id, 4000, '80', true)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '80' })
})

test('balance periods give their duration and gaps, beginning with the one in force', () => {
  const store = storeWithPayout()
  store.readings.add(id, 1000, '50', false)
  store.readings.add(id, 2000, '50', true)
  store.readings.add(id, 3000, '40', true)
  store.readings.add(id, 9000, '40', false)
  store.readings.add(id, 9500, '30', true)
  const stretches = [
    { from: 1000, until: 2000, amount: '50', afterGap: true },
    { from: 3000, until: 3000, amount: '40', afterGap: false },
    { from: 9000, until: 9000, amount: '40', afterGap: true }
  ]
  expect(store.readings.periods(id, 1500, 9499)).toEqual(stretches)
  expect(store.readings.periods(id, 3000, 9000)).toEqual(stretches.slice(1))
  expect(store.readings.periods('shop/none', 0, 9999)).toEqual([])
})

test('a prepended history connects to the existing readings without a gap', () => {
  const store = storeWithPayout()
  store.readings.add(id, 3000, '90', false)
  store.readings.prepend(id, [
    [1000, '50'],
    [2000, '40']
  ])
  expect(store.readings.periods(id, 0, 9999)).toEqual([
    { from: 1000, until: 2000, amount: '50', afterGap: true },
    { from: 2000, until: 3000, amount: '40', afterGap: false },
    { from: 3000, until: 3000, amount: '90', afterGap: false }
  ])
  expect(store.hourlyTotals.between(id, 0, 9999)).toEqual([
    { hour: 0, spent: '10', toppedUp: '50', seen: 2000 }
  ])
})

test('all balance periods come in order of arrival, even while others are written', () => {
  const store = storeWithPayout()
  const times = Array.from({ length: 1201 }, (_, index) => (index < 900 ? 10_000 + index : index))
  store.transaction(() => {
    for (const at of times) store.readings.add(id, at, String(at), true)
  })
  expect(store.readings.count([id, 'shop/none'])).toBe(1201)
  const all = store.readings.all(id)
  const first = all.next().value?.from
  store.readings.add(id, 99_999, '0', true)
  expect([first, ...[...all].map(({ from }) => from)]).toEqual([...times, 99_999])
  expect([...store.readings.all('shop/none')]).toEqual([])
})
