import { expect, test } from 'vitest'
import { Leaving } from '../../../../electron/shell/leaving.ts'
import { TestClock } from '../monitor/test-clock.ts'

/** A popover on the screen for a while, with the focus. */
async function open({ ordinary = false, kept = false } = {}) {
  const clock = new TestClock()
  const window = { visible: true, focused: true, kept }
  const leaving = new Leaving({
    clock,
    ordinary,
    isKept: () => window.kept,
    window: {
      isVisible: () => window.visible,
      isFocused: () => window.focused,
      hide: () => {
        window.visible = false
      }
    }
  })
  const loseFocus = () => {
    window.focused = false
    leaving.blurred()
  }
  leaving.shown()
  await clock.pass(5_000)
  return { clock, leaving, loseFocus, window }
}

test('it hides when its user turns to something else', async () => {
  const { clock, loseFocus, window } = await open()
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('a focus that comes back at once was never lost', async () => {
  const { clock, loseFocus, window } = await open()
  loseFocus()
  await clock.pass(50)
  window.focused = true
  await clock.pass(1_000)
  expect(window.visible).toBe(true)
})

test('the blur that Windows sends right after a window is shown does not hide it', async () => {
  const { clock, leaving, loseFocus, window } = await open()
  leaving.shown()
  loseFocus()
  await clock.pass(300)
  expect(window.visible).toBe(true)
  window.focused = true
  await clock.pass(1_000)
  expect(window.visible).toBe(true)
})

test('whoever turns away right after it was shown does not leave it lying there', async () => {
  const { clock, leaving, loseFocus, window } = await open()
  leaving.shown()
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('while something is typed or brought there it stays, and hides again once that is over', async () => {
  const { clock, leaving, loseFocus, window } = await open({ kept: true })
  loseFocus()
  await clock.pass(60_000)
  expect(window.visible).toBe(true)
  expect(leaving.clicked()).toBe('hide')
  window.kept = false
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('a click while it is open closes it and does not open it again', async () => {
  const { clock, leaving, loseFocus, window } = await open()
  expect(leaving.clicked()).toBe('hide')
  // Where pressing the button takes the focus first, the click is told up to a few hundred milliseconds later.
  loseFocus()
  await clock.pass(50)
  expect(leaving.clicked()).toBe('hide')
  await clock.pass(250)
  expect(window.visible).toBe(false)
  expect(leaving.clicked()).toBe('nothing')
  await clock.pass(400)
  expect(leaving.clicked()).toBe('show')
})

test('a click right after it was closed by hand opens it', async () => {
  const { leaving, window } = await open()
  window.visible = false
  expect(leaving.clicked()).toBe('show')
})

test('an ordinary window stays open, and a click brings it forward before it closes it', async () => {
  const { clock, leaving, loseFocus, window } = await open({ ordinary: true })
  loseFocus()
  await clock.pass(60_000)
  expect(window.visible).toBe(true)
  expect(leaving.clicked()).toBe('show')
  window.focused = true
  expect(leaving.clicked()).toBe('hide')
})
