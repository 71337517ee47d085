import { expect, test } from 'vitest'
import { Connectivity } from '#shell/system/connectivity.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

function makeNetwork(start: boolean) {
  const clock = new TestClock()
  const reported: boolean[] = []
  const system = { online: start, asked: 0 }
  const network = new Connectivity({
    clock,
    isOnline: () => {
      system.asked += 1
      return system.online
    },
    changed: online => reported.push(online)
  })
  network.check()
  return { clock, network, system, reported }
}

test('going offline is reported at the next check, coming back within five seconds', async () => {
  const { clock, network, system, reported } = makeNetwork(true)
  system.online = false
  network.check()
  expect(reported).toEqual([false])
  await clock.pass(60_000)
  system.online = true
  await clock.pass(5_000)
  expect(reported).toEqual([false, true])
})

test('while online the system is queried only on request', async () => {
  const { clock, system } = makeNetwork(true)
  await clock.pass(60 * 60_000)
  expect(system.asked).toBe(1)
  expect(clock.timers).toBe(0)
})

test('repeated checks while offline report once and leave one timer', () => {
  const { clock, network, system, reported } = makeNetwork(true)
  system.online = false
  network.check()
  network.check()
  expect(reported).toEqual([false])
  expect(clock.timers).toBe(1)
})

test('a computer that starts without a network is offline until it has one', async () => {
  const { clock, reported, system } = makeNetwork(false)
  expect(reported).toEqual([false])
  system.online = true
  await clock.pass(5_000)
  expect(reported).toEqual([false, true])
})
