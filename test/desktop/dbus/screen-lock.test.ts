import { afterAll, beforeAll, expect, test } from 'vitest'
import { followScreenLock } from '#linux/screen-lock.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { Bus } from './bus.ts'

let desktop: Desktop
let saver: Bus
beforeAll(async () => {
  desktop = await startDesktop({ display: false, keyring: 'none', tray: false })
  saver = await Bus.connect(desktop.env)
})
afterAll(async () => {
  saver.close()
  await desktop.stop()
})

/** Announces the state as a desktop does, and so often that it is heard however long the subscription takes. */
async function hear(name: string, heard: readonly boolean[], isLocked: boolean): Promise<boolean> {
  const before = heard.length
  await expect
    .poll(
      () => {
        saver.emit('/org/any/ScreenSaver', name, 'ActiveChanged', 'b', isLocked)
        return heard.length
      },
      { timeout: 10_000, interval: 20 }
    )
    .toBeGreaterThan(before)
  return heard.at(-1) ?? !isLocked
}

test.each([
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver'
])('a desktop that announces locks as %s is heard', async name => {
  const heard: boolean[] = []
  const stop = followScreenLock(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', isLocked =>
    heard.push(isLocked)
  )
  expect(await hear(name, heard, true)).toBe(true)
  expect(await hear(name, heard, false)).toBe(false)
  stop()
})

test('another program cannot unlock what it has not locked', async () => {
  const heard: boolean[] = []
  const stop = followScreenLock(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', isLocked =>
    heard.push(isLocked)
  )
  expect(await hear('org.gnome.ScreenSaver', heard, true)).toBe(true)
  const other = await Bus.connect(desktop.env)
  other.emit('/org/any/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', false)
  // The bus keeps the order of what one connection sends, so this comes after it.
  other.emit('/org/any/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', true)
  await expect.poll(() => heard.length).toBeGreaterThanOrEqual(3)
  expect(heard).not.toContain(false)
  other.close()
  stop()
})

test('without a bus nothing is heard and nothing fails', () => {
  expect(() => followScreenLock('unix:path=/nowhere/bus', () => undefined)()).not.toThrow()
  expect(() => followScreenLock('tcp:host=127.0.0.1', () => undefined)()).not.toThrow()
})
