import { expect, test } from 'vitest'
import { openFirst } from '../../../../electron/shell/open-first.ts'
import { TestClock } from '../monitor/test-clock.ts'

function opening(show: () => Promise<void>) {
  const clock = new TestClock()
  const state = { clock, isOver: false }
  void openFirst({ show }, clock).then(() => {
    state.isOver = true
  })
  return state
}

test('what waits for the popover goes on once its page can be seen', async () => {
  const state = opening(async () => undefined)
  await state.clock.pass(0)
  expect(state.isOver).toBe(false)
  await state.clock.pass(300)
  expect(state.isOver).toBe(true)
})

test('what waits for a popover that never opens goes on all the same', async () => {
  const state = opening(() => new Promise(() => undefined))
  await state.clock.pass(1_900)
  expect(state.isOver).toBe(false)
  await state.clock.pass(200)
  expect(state.isOver).toBe(true)
})
