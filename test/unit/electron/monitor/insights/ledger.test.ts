import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A shop whose payout wallet spent, was topped up, received a transfer, and could not be read for a while. */
async function makeShop() {
  const world = makeWorld()
  const { clock, monitor, till } = world
  till.balances.set('float', '50000')
  await monitor.start()
  await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  await settle()
  const start = clock.now()
  const pass = async (payout: string, float = '50000') => {
    till.balances.set('payout', payout)
    till.balances.set('float', float)
    await clock.pass(5 * MINUTE)
  }
  await pass('12000.00')
  await pass('11650.50')
  await pass('31650.50')
  await pass('41650.50', '40000')
  till.failure = { kind: 'timeout' }
  await clock.pass(5 * MINUTE)
  till.failure = null
  await pass('41000', '40000')
  await clock.pass(30 * MINUTE)
  return { ...world, start, at: (minutes: number) => start + minutes * MINUTE }
}

test('a ledger lists every movement between opening and closing balance, by kind and exactly', async () => {
  const { at, clock, monitor } = await makeShop()
  const ledger = await monitor.intents.getLedger({ walletId: id, from: at(2), until: clock.now() })
  expect(ledger?.opening).toEqual({ amount: '12000.00', at: at(2) })
  expect(ledger?.closing?.amount).toBe('41000')
  expect(ledger?.movements.map(({ amount, at: then, kind }) => [kind, amount, then])).toEqual([
    ['spending', '349.5', at(10)],
    ['topUp', '20000', at(15)],
    ['transferIn', '10000', at(20)],
    ['spending', '650.5', expect.any(Number)]
  ])
  expect(ledger?.movements.at(-1)).toMatchObject({ afterGap: true, after: at(20) })
  expect(ledger?.downsampled).toBe(false)
})

test('a period without readings is listed as a gap, cut to the requested time', async () => {
  const { at, monitor } = await makeShop()
  const gaps = async (from: number, until: number) =>
    (await monitor.intents.getLedger({ walletId: id, from, until }))?.gaps
  const [gap, none] = (await gaps(at(1), at(60))) ?? []
  expect(gap?.from).toBe(at(20))
  expect(gap?.until).toBeGreaterThan(at(20))
  expect(none).toBeUndefined()
  expect(await gaps(at(22), at(60))).toEqual([{ from: at(22), until: gap?.until }])
  expect(await gaps(at(1), at(20))).toEqual([])
})

test('before the first reading there is no opening balance, and the last reading before the end closes', async () => {
  const { at, monitor } = await makeShop()
  const ledger = await monitor.intents.getLedger({ walletId: id, from: at(-60), until: at(12) })
  expect(ledger?.opening).toBeNull()
  expect(ledger?.closing).toEqual({ amount: '11650.50', at: at(10) })
  const before = await monitor.intents.getLedger({ walletId: id, from: at(-60), until: at(-30) })
  expect(before).toMatchObject({ opening: null, closing: null, movements: [], gaps: [] })
})

test('an unknown wallet has no ledger', async () => {
  const { clock, monitor } = makeWorld()
  expect(await monitor.intents.getLedger({ walletId: 'gone', from: 0, until: clock.now() })).toBeNull()
})
