import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addonTarget, checkAddon } from '#build/package/native-addon.mjs'

const prebuilds = resolve(import.meta.dirname, '../../../../node_modules/keytar/prebuilds')
const configuration = readFileSync(resolve(import.meta.dirname, '../../../../electron-builder.yml'), 'utf8')

/** electron-builder's numbers for architectures. */
const numbers = { x64: 1, arm64: 3 }
const targets = ['linux-x64', 'linux-arm64', 'win32-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64']

let appOutDir: string
beforeEach(() => {
  appOutDir = mkdtempSync(join(tmpdir(), 'salio-pack-'))
})
afterEach(() => rmSync(appOutDir, { recursive: true }))

/** Puts the addon of one target into a package for another, under a name of a third. */
function pack(target: string, addon = target, name = addon): () => void {
  const [platform = '', arch = ''] = target.split('-')
  const resources = platform === 'darwin' ? 'Salio.app/Contents/Resources' : 'resources'
  const to = join(appOutDir, resources, `app.asar.unpacked/node_modules/keytar/prebuilds/${name}/keytar.node`)
  mkdirSync(dirname(to), { recursive: true })
  cpSync(join(prebuilds, addon, 'keytar.node'), to)
  const context = { appOutDir, arch: numbers[arch as 'x64' | 'arm64'], electronPlatformName: platform }
  return () => checkAddon(context)
}

test.each(targets)('a package for %s is accepted with its own addon, which its header tells', target => {
  expect(addonTarget(readFileSync(join(prebuilds, target, 'keytar.node')))).toBe(target)
  expect(pack(target)).not.toThrow()
})

test('the addon of the system that builds is refused, under whatever name', () => {
  expect(pack('win32-x64', 'linux-x64')).toThrow('keychain addon for win32-x64')
  rmSync(join(appOutDir, 'resources'), { recursive: true })
  expect(pack('win32-x64', 'linux-x64', 'win32-x64')).toThrow('for linux-x64')
})

test.each([
  ['win32-arm64', 'win32-x64'],
  ['darwin-arm64', 'darwin-x64'],
  ['linux-x64', 'linuxmusl-x64'],
  ['linux-arm64', 'linux-arm']
])('a package for %s is refused with the addon for %s', (target, addon) => {
  expect(pack(target, addon)).toThrow(`keychain addon for ${target}`)
})

test('a second addon beside the right one is refused', () => {
  pack('win32-x64', 'linux-x64')
  expect(pack('win32-x64')).toThrow('and no other')
})

test('what is no library has no target', () => {
  for (const text of ['', 'MZ', `MZ${'x'.repeat(100)}`, 'x'.repeat(100)])
    expect(addonTarget(Buffer.from(text))).toBeNull()
})

test('the configuration never asks for the system that builds', () => {
  expect(configuration.replaceAll(/^ *#.*$/gm, '')).not.toMatch(/\$\{platform\}/)
  for (const platform of ['linux', 'darwin', 'win32'])
    expect(configuration).toMatch(new RegExp(`prebuilds/!\\(${platform}-\\$\\{arch\\}\\)`))
})
