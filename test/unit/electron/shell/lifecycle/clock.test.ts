import { expect, it } from 'vitest'
import { systemClock } from '#shell/lifecycle/clock.ts'

it('calls back once the time has passed', async () => {
  const start = systemClock().monotonic()
  await new Promise<void>(resolve => systemClock().after(20, resolve))
  expect(systemClock().monotonic() - start).toBeGreaterThanOrEqual(19)
})

it('does not call back what was cancelled', async () => {
  const heard: string[] = []
  const cancel = systemClock().after(5, () => heard.push('cancelled'))
  cancel()
  await new Promise<void>(resolve => systemClock().after(15, resolve))
  expect(heard).toEqual([])
})

it('stamps with the wall clock', () => {
  expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(50)
})
