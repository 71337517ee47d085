import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import afterPack from '#build/after-pack.mjs'

let appOutDir: string
beforeEach(() => {
  // Electron's Node takes an asar for a folder.
  process.noAsar = true
  appOutDir = mkdtempSync(join(tmpdir(), 'salio-pack-'))
  mkdirSync(join(appOutDir, 'resources'))
  writeFileSync(join(appOutDir, 'resources/default_app.asar'), '')
  archive(['build', 'node_modules', 'out', 'package.json'])
  const addon = 'node_modules/keytar/prebuilds/linux-x64/keytar.node'
  cpSync(
    resolve(import.meta.dirname, '../../..', addon),
    join(appOutDir, 'resources/app.asar.unpacked', addon)
  )
})
afterEach(() => {
  rmSync(appOutDir, { recursive: true })
  process.noAsar = false
})

/** Writes an app.asar with these names at its top, and no content. */
function archive(names: readonly string[]): void {
  const json = Buffer.from(JSON.stringify({ files: Object.fromEntries(names.map(name => [name, {}])) }))
  const numbers = Buffer.alloc(16)
  numbers.writeUInt32LE(json.length, 12)
  writeFileSync(join(appOutDir, 'resources/app.asar'), Buffer.concat([numbers, json]))
}

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

test('a package without the keychain addon of its platform is refused', () => {
  rmSync(join(appOutDir, 'resources/app.asar.unpacked'), { recursive: true })
  expect(() => pack('salio-0.1.0-test-x64')).toThrow('keychain addon for linux-x64')
})

test('a package with files of the project that are not meant for users is refused', () => {
  archive(['.cache', 'electron', 'out', 'package.json'])
  expect(() => pack('salio-0.1.0-test-x64')).toThrow('not meant for users: .cache, electron.')
})
