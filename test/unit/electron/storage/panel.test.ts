import { expect, test } from 'vitest'
import { watchPanel } from '../../../../electron/storage/panel.ts'

test.each(['darwin', 'win32'] as const)('on %s there is always a place for the icon', async platform => {
  const panel = await watchPanel(platform, {})
  expect(panel.isOwned).toBe(true)
  await panel.iconTaken
})

test('Linux without a session bus has no panel, and Salio still starts', async () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }
  const panel = await watchPanel('linux', nowhere)
  expect(panel.isOwned).toBe(false)
  await panel.iconTaken
})
