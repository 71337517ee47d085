import { expect, test } from 'vitest'
import { trayGuid } from '../../../../electron/shell/tray-guid.ts'

const installed = 'C:\\Users\\Wanjiru\\AppData\\Local\\Programs\\Salio\\Salio.exe'

test('macOS knows the icon again wherever the program lies', () => {
  expect(trayGuid('darwin', '/Applications/Salio.app')).toBe(trayGuid('darwin', '/tmp/Salio.app'))
})

test('Windows knows the icon of one path again, and is never asked to show it to another', () => {
  const guid = trayGuid('win32', installed)
  expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  expect(trayGuid('win32', installed.toUpperCase())).toBe(guid)
  expect(trayGuid('win32', 'D:\\Salio.exe')).not.toBe(guid)
})
