import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Bus } from './dbus/bus.ts'
import { type Desktop, startDesktop } from './index.ts'

let desktop: Desktop
let app: Bus

beforeAll(async () => {
  desktop = await startDesktop()
  app = await Bus.connect(desktop.env)
})

afterAll(async () => {
  app.close()
  await desktop.stop()
})

const notify = async (title: string): Promise<unknown> => {
  const values = ['Salio', 0, '', title, 'Body', ['default', 'View'], {}, -1]
  const name = 'org.freedesktop.Notifications'
  const [id] = await app.call(
    name,
    '/org/freedesktop/Notifications',
    name,
    'Notify',
    'susssasa{sv}i',
    ...values
  )
  return id
}

test('a desktop has a home, a display and a bus of its own', () => {
  const { HOME, DISPLAY, DBUS_SESSION_BUS_ADDRESS } = desktop.env
  expect(HOME).toBe(`${desktop.dir}/home`)
  expect(DISPLAY).toMatch(/^:\d+$/)
  expect(DBUS_SESSION_BUS_ADDRESS).toContain(desktop.dir)
})

test('notifications are handed out in order, each once', async () => {
  await notify('First')
  await notify('Second')
  expect(await desktop.notifications.next()).toMatchObject({
    title: 'First',
    app: 'Salio',
    body: 'Body'
  })
  expect(desktop.notifications.unread).toHaveLength(1)
  const later = desktop.notifications.waitFor(({ title }) => title === 'Third')
  await notify('Third')
  expect((await later).actions).toEqual([{ key: 'default', label: 'View' }])
  expect((await desktop.notifications.next()).title).toBe('Second')
})

test('the error for a missing notification names those that arrived', async () => {
  await notify('Another')
  const none = desktop.notifications.waitFor(({ title }) => title === 'Missing', 50)
  await expect(none).rejects.toThrow('"Another"')
})

test('a click reaches the program that sent the notification', async () => {
  const clicked = Promise.withResolvers<readonly unknown[]>()
  await app.listen('org.freedesktop.Notifications', ({ member, body }) => {
    if (member === 'ActionInvoked') clicked.resolve(body)
  })
  const id = Number(await notify('Click me'))
  desktop.notifications.click(id)
  expect(await clicked.promise).toEqual([id, 'default'])
})

test('a stopped desktop leaves nothing behind', async () => {
  const other = await startDesktop({
    keyring: 'none',
    display: false,
    tray: false
  })
  expect(existsSync(other.dir)).toBe(true)
  await other.stop()
  expect(existsSync(other.dir)).toBe(false)
  await expect(Bus.connect(other.env)).rejects.toThrow('ENOENT')
})
