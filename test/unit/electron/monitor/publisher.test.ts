import { expect, test } from 'vitest'
import { Publisher } from '#monitor/publisher.ts'
import { TestClock } from './test-clock.ts'

function publisher(wallets: number) {
  const clock = new TestClock()
  const published: number[] = []
  const made = new Publisher(
    clock,
    () => wallets,
    () => published.push(clock.monotonic())
  )
  const began = clock.monotonic()
  return { clock, made, published: () => published.map(tick => tick - began) }
}

test('with few wallets every change is published at once', () => {
  const { clock, made, published } = publisher(50)
  for (const _ of [1, 2, 3]) made.publishSoon()
  expect(published()).toEqual([0, 0, 0])
  expect(clock.timers).toBe(0)
})

test('with thousands the first change is published at once, later ones together within two seconds', async () => {
  const { clock, made, published } = publisher(5_000)
  for (const _ of [1, 2, 3]) made.publishSoon()
  expect(published()).toEqual([0])
  await clock.pass(400)
  made.publishSoon()
  await clock.pass(10_000)
  expect(published()).toEqual([0, 2_000])
  expect(clock.timers).toBe(0)
  made.publishSoon()
  expect(published()).toEqual([0, 2_000, 10_400])
})

test('once stopped it publishes nothing', async () => {
  const { clock, made, published } = publisher(5_000)
  made.publishSoon()
  made.publishSoon()
  made.stop()
  await clock.pass(10_000)
  expect(published()).toEqual([0])
})
