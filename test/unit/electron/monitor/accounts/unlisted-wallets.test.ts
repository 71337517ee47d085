import { expect, test } from 'vitest'
import { DAY, MINUTE } from '#domain/time/units.ts'
import { draft, makeWorld } from '../world.ts'

test('an account whose ids change at each reading does not collect wallets for good', async () => {
  const { account, clock, monitor, till } = makeWorld()
  await monitor.start()
  // A timer that fires once a day.
  const daily = { ...draft, intervalMinutes: 1440 }
  await monitor.intents.connect({ draft: daily, rules: [], keepUntilQuit: false })
  const read = () => monitor.intents.refresh({ accountId: null, walletKey: null })
  for (let reading = 1; reading <= 5; reading += 1) {
    till.balances.set('payout', `${12_000 - reading}.00`)
    for (const key of till.balances.keys()) if (key !== 'payout') till.balances.delete(key)
    till.balances.set(`transaction-${reading}`, '7.00')
    await clock.pass(5 * MINUTE)
    await read()
  }
  expect(account().wallets.length).toBeGreaterThan(5)
  till.balances.delete('transaction-5')
  await clock.pass(31 * DAY)
  await read()
  expect(account().wallets.map(({ key }) => key)).toEqual(['payout'])
})
