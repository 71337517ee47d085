import { expect, test } from 'vitest'
import { watchPanel } from '../../../../electron/storage/panel.ts'

test.each(['darwin', 'win32'] as const)('on %s there is always somewhere for the icon', async platform => {
  const panel = await watchPanel(platform, {})
  expect(panel.isOwned).toBe(true)
  await panel.iconTaken
})

test('a Linux without a session bus has no panel, and Salio starts all the same', async () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }
  const panel = await watchPanel('linux', nowhere)
  expect(panel.isOwned).toBe(false)
  await panel.iconTaken
})
