import { afterEach, expect, test, vi } from 'vitest'
import { windowOptions } from '#shell/popover/window.ts'

const app = vi.hoisted(() => ({ isPackaged: true, commandLine: { getSwitchValue: () => '' } }))
vi.mock('electron', () => ({ app, nativeTheme: { shouldUseDarkColors: false } }))
afterEach(() => {
  app.isPackaged = true
})

test('the page of a package is sandboxed and has no developer tools', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    devTools: false,
    spellcheck: false,
    v8CacheOptions: 'bypassHeatCheck'
  })
})

test('in development it has them', () => {
  app.isPackaged = false
  expect(windowOptions('/preload.cjs').webPreferences?.devTools).toBe(true)
})
