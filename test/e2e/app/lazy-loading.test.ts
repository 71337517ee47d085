import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop, { args: ['--demo'] })
  const page = await salio.page()
  await page.locator('[data-level]').first().waitFor()
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

test('the popover is handed the providers of its accounts, and all of them to choose from', async () => {
  const page = await salio.page()
  const ids = await page.evaluate(async () => ({
    used: (await window.salio.getSnapshot()).accounts.map(({ providerId }) => providerId),
    handed: (await window.salio.getProviders()).map(({ id }) => id),
    all: (await window.salio.getAllProviders()).map(({ id }) => id)
  }))
  expect(ids.handed.toSorted()).toEqual([...new Set(ids.used)].toSorted())
  expect(ids.all).toEqual(expect.arrayContaining([...ids.handed, 'wise', 'custom-json']))
})

test('rendering the popover loads neither OpenGL nor fetch into the main process', async () => {
  const { modules, pid, told } = await salio.app.evaluate(() => ({
    pid: process.pid,
    // Node's list of the built-in modules it has loaded.
    modules: (process as unknown as { moduleLoadList: readonly string[] }).moduleLoadList,
    told: process.env['GDK_GL'] ?? null
  }))
  expect(modules).toContain('NativeModule net')
  expect(modules.filter(name => name.includes('undici'))).toEqual([])
  const mapped = readFileSync(`/proc/${pid}/maps`, 'utf8')
  expect(mapped).toContain('libgtk-3')
  expect(mapped).not.toMatch(/libLLVM|_dri\.so/)
  // Programs that Salio opens, such as a browser, must not inherit the variable.
  expect(told).toBeNull()
})
