import { expect, test } from 'vitest'
import { watchTrayHost } from '#linux/tray-host.ts'

test.each(['darwin', 'win32'] as const)('on %s there is always a place for the icon', async platform => {
  const panel = await watchTrayHost(platform, {})
  expect(panel.isOwned).toBe(true)
  await panel.iconRegistered
})

test('Linux without a session bus has no panel, and Salio still starts', async () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }
  const panel = await watchTrayHost('linux', nowhere)
  expect(panel.isOwned).toBe(false)
  await panel.iconRegistered
})
