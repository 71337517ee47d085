import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { APP_ID, developmentFolder, identify, TOAST_ACTIVATOR } from '#shell/lifecycle/identity.ts'

const app = vi.hoisted(() => ({
  isPackaged: true,
  setName: vi.fn(),
  setAppUserModelId: vi.fn(),
  setToastActivatorCLSID: vi.fn()
}))
vi.mock('electron', () => ({ app }))

const platformIs = (platform: NodeJS.Platform) =>
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)

beforeEach(() => {
  vi.clearAllMocks()
})
afterEach(() => vi.restoreAllMocks())

test('the app and its installer use the same app id', () => {
  const packaging = readFileSync(resolve(import.meta.dirname, '../../../../../electron-builder.yml'), 'utf8')
  expect(/^appId: (.+)$/m.exec(packaging)?.[1]).toBe(APP_ID)
})

test('an installed Salio has the installer’s app id and a fixed activator', () => {
  platformIs('win32')
  app.isPackaged = true
  identify()
  expect(app.setAppUserModelId.mock.calls).toEqual([[APP_ID]])
  expect(app.setToastActivatorCLSID.mock.calls).toEqual([[TOAST_ACTIVATOR]])
  expect(TOAST_ACTIVATOR).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
  expect(app.setName).not.toHaveBeenCalled()
})

test('a development run has a name, an app id and a data folder of its own', () => {
  platformIs('win32')
  app.isPackaged = false
  identify()
  expect(app.setName.mock.calls).toEqual([['Salio (development)']])
  expect(app.setAppUserModelId.mock.calls).toEqual([[`${APP_ID}.development`]])
  expect(app.setToastActivatorCLSID).not.toHaveBeenCalled()
  expect(developmentFolder({}, 'roaming')).toBe(join('roaming', 'Salio (development)'))
  expect(developmentFolder({ LOCALAPPDATA: 'local' }, 'roaming')).toMatch(/^local/)
})

test('other systems know an app by its package', () => {
  platformIs('darwin')
  identify()
  expect(app.setAppUserModelId).not.toHaveBeenCalled()
})
