import { expect, test } from 'vitest'
import { trayGuid } from '#shell/tray/icon-name.ts'

const installed = 'C:\\Users\\Wanjiru\\AppData\\Local\\Programs\\Salio\\Salio.exe'

test('macOS recognises the icon wherever the app is', () => {
  expect(trayGuid('darwin', '/Applications/Salio.app')).toBe(trayGuid('darwin', '/tmp/Salio.app'))
})

test('Windows recognises the icon of the same path, and another path has another id', () => {
  const guid = trayGuid('win32', installed)
  expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  expect(trayGuid('win32', installed.toUpperCase())).toBe(guid)
  expect(trayGuid('win32', 'D:\\Salio.exe')).not.toBe(guid)
})
