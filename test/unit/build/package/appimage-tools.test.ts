import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareAppImageTools } from '#build/package/appimage-tools.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the runtime stand-in states its own length and ends where the payload begins', () => {
  prepareAppImageTools(folder, 'x64', tool => `/usr/bin/${tool}`)
  const runtime = join(folder, 'runtimes/runtime-x64')
  const text = readFileSync(runtime, 'utf8')
  const lengths = [...text.matchAll(/-offset (\d+)/g)].map(([, length]) => Number(length))
  expect(new Set(lengths)).toEqual(new Set([statSync(runtime).size]))
  expect(text.trimEnd()).toMatch(/\nexec "\$APPDIR\/AppRun" "\$@"$/)
})
