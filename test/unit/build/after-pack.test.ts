import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import afterPack from '#build/after-pack.mjs'

let appOutDir: string
beforeEach(() => {
  appOutDir = mkdtempSync(join(tmpdir(), 'salio-pack-'))
  mkdirSync(join(appOutDir, 'resources'))
  writeFileSync(join(appOutDir, 'resources/default_app.asar'), '')
})
afterEach(() => rmSync(appOutDir, { recursive: true }))

const pack = (artifactName: string) =>
  afterPack({ appOutDir, arch: 1, electronPlatformName: 'linux', packager: { config: { artifactName } } })

test('Electron’s default start page is removed', () => {
  pack('salio-0.1.0-test-x64')
  expect(existsSync(join(appOutDir, 'resources/default_app.asar'))).toBe(false)
})

test('an unofficial Electron is refused unless the artifact name says so', () => {
  writeFileSync(join(appOutDir, 'UNOFFICIAL'), '')
  expect(() => pack('salio-0.1.0')).toThrow('unofficial copy')
  expect(() => pack('salio-test-x64')).toThrow('unofficial copy')
  pack('salio-test-unofficial-electron-x64')
})

test('an Electron without that mark is refused too, unless it comes from the official archives', () => {
  expect(() => pack('salio-0.1.0')).toThrow('official Electron only')
})
