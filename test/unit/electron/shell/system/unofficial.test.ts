import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { marker } from '#build/setup/electron.mjs'
import { isKeychainWithheld, UNOFFICIAL_MARK } from '#shell/system/unofficial.ts'

const app = vi.hoisted(() => ({ isPackaged: false, folder: '', getAppPath: () => app.folder }))
vi.mock('electron', () => ({ app }))

let program: string
beforeEach(() => {
  app.folder = mkdtempSync(join(tmpdir(), 'salio-unofficial-'))
  app.isPackaged = false
  program = join(app.folder, 'electron')
})
afterEach(() => rmSync(app.folder, { recursive: true }))

const mark = () => writeFileSync(join(app.folder, UNOFFICIAL_MARK), '')
const describePackage = (testing: boolean) =>
  writeFileSync(join(app.folder, 'package.json'), JSON.stringify({ testing }))

test('the mark is the one that the set-up writes', () => {
  expect(UNOFFICIAL_MARK).toBe(marker)
})

test('the official Electron may use the keychain', () => {
  expect(isKeychainWithheld(program, {})).toBe(false)
})

test('an unofficial one may not, unless the run has a keyring of its own', () => {
  mark()
  expect(isKeychainWithheld(program, {})).toBe(true)
  expect(isKeychainWithheld(program, { SALIO_KEYRING: '' })).toBe(true)
  expect(isKeychainWithheld(program, { SALIO_KEYRING: 'own' })).toBe(false)
})

test('a package of an unofficial one takes no word of the environment, only that of its own package.json', () => {
  mark()
  app.isPackaged = true
  describePackage(false)
  expect(isKeychainWithheld(program, { SALIO_KEYRING: 'own' })).toBe(true)
  describePackage(true)
  expect(isKeychainWithheld(program, {})).toBe(false)
})
