import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addonHashes, isAddonGenuine } from '#keychain/addon.ts'

const installed = resolve(import.meta.dirname, '../../../../node_modules/keytar')
const targets = Object.keys(addonHashes)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-addon-'))
  cpSync(join(installed, 'prebuilds'), join(folder, 'prebuilds'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const addon = (target: string) => join(folder, 'prebuilds', target, 'keytar.node')

test('the hashes are those of the installed keytar, for all packages but macOS', () => {
  expect(targets).toEqual(['linux-x64', 'linux-arm64', 'win32-x64', 'win32-arm64'])
  for (const [target, hash] of Object.entries(addonHashes))
    expect(
      createHash('sha256')
        .update(readFileSync(addon(target)))
        .digest('hex')
    ).toBe(hash)
})

test.each(targets)('the addon for %s is genuine as it came, and not with one byte changed', target => {
  expect(isAddonGenuine(folder, target)).toBe(true)
  const bytes = readFileSync(addon(target))
  bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000)
  writeFileSync(addon(target), bytes)
  expect(isAddonGenuine(folder, target)).toBe(false)
})

test('another addon that keytar would load first is not genuine', () => {
  mkdirSync(join(folder, 'build/Release'), { recursive: true })
  writeFileSync(join(folder, 'build/Release/keytar.node'), 'another')
  expect(isAddonGenuine(folder, 'linux-x64')).toBe(false)
})

test('where there is no addon, or none that Salio ships, nothing is wrong with it', () => {
  expect(isAddonGenuine(join(folder, 'nowhere'), 'linux-x64')).toBe(true)
  expect(isAddonGenuine(folder, 'linux-ia32')).toBe(true)
})

test('the installed addon is genuine', () => {
  expect(isAddonGenuine()).toBe(true)
})
