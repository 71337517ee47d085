import { expect, test } from 'vitest'
import { Publisher } from '../../../../electron/monitor/publisher.ts'
import { TestClock } from './test-clock.ts'

function publisher(wallets: number) {
  const clock = new TestClock()
  const said: number[] = []
  const made = new Publisher(
    clock,
    () => wallets,
    () => said.push(clock.monotonic())
  )
  const began = clock.monotonic()
  return { clock, made, said: () => said.map(mark => mark - began) }
}

test('where there are few wallets every change is said at once', () => {
  const { clock, made, said } = publisher(50)
  for (const _ of [1, 2, 3]) made.changed()
  expect(said()).toEqual([0, 0, 0])
  expect(clock.timers).toBe(0)
})

test('with thousands the first change is said at once, the others together within two', async () => {
  const { clock, made, said } = publisher(5_000)
  for (const _ of [1, 2, 3]) made.changed()
  expect(said()).toEqual([0])
  await clock.pass(400)
  made.changed()
  await clock.pass(10_000)
  expect(said()).toEqual([0, 2_000])
  expect(clock.timers).toBe(0)
  made.changed()
  expect(said()).toEqual([0, 2_000, 10_400])
})

test('once stopped it says nothing any more', async () => {
  const { clock, made, said } = publisher(5_000)
  made.changed()
  made.changed()
  made.stop()
  await clock.pass(10_000)
  expect(said()).toEqual([0])
})
