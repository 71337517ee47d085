import { expect, test } from 'vitest'
import { watchPanel } from '../../../../electron/storage/panel.ts'

test.each(['darwin', 'win32'] as const)('on %s there is always somewhere for the icon', async platform => {
  expect((await watchPanel(platform, {})).isOwned).toBe(true)
})

test('a Linux without a session bus has no panel, and Salio starts all the same', async () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }
  expect((await watchPanel('linux', nowhere)).isOwned).toBe(false)
})
