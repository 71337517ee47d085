import { expect, test } from 'vitest'
import { openFirst } from '../../../../electron/shell/open-first.ts'
import { TestClock } from '../monitor/test-clock.ts'

test('what waits for the popover goes on once it is open', async () => {
  await openFirst({ show: async () => undefined }, new TestClock())
})

test('what waits for a popover that never opens goes on all the same', async () => {
  const clock = new TestClock()
  let isOver = false
  const opened = openFirst({ show: () => new Promise(() => undefined) }, clock).then(() => (isOver = true))
  await clock.pass(1_900)
  expect(isOver).toBe(false)
  await clock.pass(200)
  await opened
})
