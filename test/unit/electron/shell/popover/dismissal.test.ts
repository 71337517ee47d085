import { expect, test } from 'vitest'
import { PopoverDismissal } from '#shell/popover/dismissal.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

/** A popover that has been visible and focused for five seconds. */
async function openPopover({ ordinary = false, kept = false } = {}) {
  const clock = new TestClock()
  const window = { visible: true, focused: true, kept }
  const leaving = new PopoverDismissal({
    clock,
    ordinary,
    isHeldOpen: () => window.kept,
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

test('hides when the user turns to another window', async () => {
  const { clock, loseFocus, window } = await openPopover()
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('a focus that returns at once does not count as lost', async () => {
  const { clock, loseFocus, window } = await openPopover()
  loseFocus()
  await clock.pass(50)
  window.focused = true
  await clock.pass(1_000)
  expect(window.visible).toBe(true)
})

test('the blur that Windows sends right after showing does not hide it', async () => {
  const { clock, leaving, loseFocus, window } = await openPopover()
  leaving.shown()
  loseFocus()
  await clock.pass(300)
  expect(window.visible).toBe(true)
  window.focused = true
  await clock.pass(1_000)
  expect(window.visible).toBe(true)
})

test('hides when the user turns away right after it was shown', async () => {
  const { clock, leaving, loseFocus, window } = await openPopover()
  leaving.shown()
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('stays open while there is unfinished input, and hides again afterwards', async () => {
  const { clock, leaving, loseFocus, window } = await openPopover({ kept: true })
  loseFocus()
  await clock.pass(60_000)
  expect(window.visible).toBe(true)
  expect(leaving.clicked()).toBe('hide')
  window.kept = false
  loseFocus()
  await clock.pass(1_000)
  expect(window.visible).toBe(false)
})

test('a click while open closes it and does not open it again', async () => {
  const { clock, leaving, loseFocus, window } = await openPopover()
  expect(leaving.clicked()).toBe('hide')
  // If pressing the button moves the focus first, the click arrives up to a few hundred milliseconds later.
  loseFocus()
  await clock.pass(50)
  expect(leaving.clicked()).toBe('hide')
  await clock.pass(250)
  expect(window.visible).toBe(false)
  expect(leaving.clicked()).toBe('nothing')
  await clock.pass(400)
  expect(leaving.clicked()).toBe('show')
})

test('a click right after closing it by hand opens it', async () => {
  const { leaving, window } = await openPopover()
  window.visible = false
  expect(leaving.clicked()).toBe('show')
})

test('an ordinary window stays open, and a click focuses it before another hides it', async () => {
  const { clock, leaving, loseFocus, window } = await openPopover({ ordinary: true })
  loseFocus()
  await clock.pass(60_000)
  expect(window.visible).toBe(true)
  expect(leaving.clicked()).toBe('show')
  window.focused = true
  expect(leaving.clicked()).toBe('hide')
})
