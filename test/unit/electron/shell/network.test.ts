import { expect, test } from 'vitest'
import { Network } from '../../../../electron/shell/network.ts'
import { TestClock } from '../monitor/test-clock.ts'

function makeNetwork(start: boolean) {
  const clock = new TestClock()
  const told: boolean[] = []
  const system = { online: start, asked: 0 }
  const network = new Network({
    clock,
    isOnline: () => {
      system.asked += 1
      return system.online
    },
    changed: online => told.push(online)
  })
  network.look()
  return { clock, network, system, told }
}

test('a network that goes is told at the next look, and one that comes back within five seconds of itself', async () => {
  const { clock, network, system, told } = makeNetwork(true)
  system.online = false
  network.look()
  expect(told).toEqual([false])
  await clock.pass(60_000)
  system.online = true
  await clock.pass(5_000)
  expect(told).toEqual([false, true])
})

test('while there is a network the system is asked only when there is a reason to', async () => {
  const { clock, system } = makeNetwork(true)
  await clock.pass(60 * 60_000)
  expect(system.asked).toBe(1)
  expect(clock.timers).toBe(0)
})

test('several looks while offline tell once and leave one timer', () => {
  const { clock, network, system, told } = makeNetwork(true)
  system.online = false
  network.look()
  network.look()
  expect(told).toEqual([false])
  expect(clock.timers).toBe(1)
})

test('a computer that starts without a network is offline until it has one', async () => {
  const { clock, told, system } = makeNetwork(false)
  expect(told).toEqual([false])
  system.online = true
  await clock.pass(5_000)
  expect(told).toEqual([false, true])
})
