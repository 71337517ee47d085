import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { connected } from './connected-till.ts'

/** A till that is known for days and paid so often, and as much each time, from one reading to the next. */
async function payingOften(times: number, cents: number) {
  const till = await connected()
  let left = 9_000_000
  const rest = (change: number) => {
    left += change
    return (left / 100).toFixed(2)
  }
  for (let time = 0; time < times; time += 1) {
    till.balance(rest(-cents))
    await till.pass(5 * MINUTE)
  }
  await till.pass(2 * DAY)
  return { ...till, rest }
}

test('what was paid while nothing could be read is counted for as long as that, also before a doubted zero', async () => {
  const { balance, pass, rest, say, till, topUps, wallet } = await payingOften(24, 31_275)
  await say('50000')
  await pass(2 * MINUTE)
  till.failure = { kind: 'timeout' }
  await pass(40 * MINUTE)
  till.failure = null
  balance('0.00')
  const { reads } = till
  while (till.reads === reads) await pass(1_000)
  expect(wallet().amount).toBe('0.00')
  // As much as it pays in half an hour, and six times as much as in the minute since the zero.
  balance(rest(5_000_000 - 6 * 31_275))
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '48123.5' }])
})

test.each([
  ['hours in which nothing was read', 80, 'arrived'],
  ['more of them than two', 150, 'probable']
])('a rise after %s, less what is usually paid in them', async (_, minutes, state) => {
  const { balance, pass, rest, say, till, topUps } = await payingOften(40, 31_275)
  await say('50000')
  await pass(2 * MINUTE)
  till.failure = { kind: 'timeout' }
  await pass(minutes * MINUTE)
  till.failure = null
  balance(rest(5_000_000 - 10 * 31_275))
  await pass(HOUR)
  expect(topUps()).toMatchObject([{ state }])
})
