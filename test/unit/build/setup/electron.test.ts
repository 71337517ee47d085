import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureElectron, executables, marker } from '#build/setup/electron.mjs'
import { copyNotice, registryCopy, verify } from '#build/setup/registry-electron.mjs'

const { [process.platform]: executable = 'electron' } = executables

let root: string
let home: string
const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']

beforeEach(() => {
  delete process.env['ELECTRON_OVERRIDE_DIST_PATH']
  root = mkdtempSync(join(tmpdir(), 'salio-electron-test-'))
  home = join(root, 'node_modules/electron')
  mkdirSync(join(home, 'dist'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{"version":"45.4.1"}')
})

afterEach(() => {
  if (override === undefined) delete process.env['ELECTRON_OVERRIDE_DIST_PATH']
  else process.env['ELECTRON_OVERRIDE_DIST_PATH'] = override
  rmSync(root, { recursive: true })
})

const install = (version: string) => {
  writeFileSync(join(home, 'dist/version'), version)
  writeFileSync(join(home, 'path.txt'), executable)
}

test('the official build is used as it is', () => {
  install('v45.4.1')
  expect(ensureElectron(root)).toBe(join(home, 'dist', executable))
  expect(() => readFileSync(join(home, 'dist', marker))).toThrow('ENOENT')
})

test('the registry’s copy is used once installed, marked as unofficial, and announced each time', () => {
  install(registryCopy.version)
  const log = vi.spyOn(console, 'log').mockReturnValue()
  ensureElectron(root)
  ensureElectron(root)
  expect(log.mock.calls.filter(([line]) => /UNOFFICIAL copy: 42\.0\.0 .* days old/.test(line))).toHaveLength(
    2
  )
  log.mockRestore()
  expect(ensureElectron(root)).toBe(join(home, 'dist', executable))
  expect(readFileSync(join(home, 'dist', marker), 'utf8')).toContain(registryCopy.version)
})

test('a download with a wrong checksum is fatal and does not fall back to the registry’s copy', () => {
  writeFileSync(
    join(home, 'install.js'),
    'console.error("Error: Generated checksum did not match"); process.exit(1)'
  )
  expect(() => ensureElectron(root)).toThrow(
    'Electron 45.4.1 could not be downloaded (Error: Generated checksum'
  )
})

test('uses the Electron in ELECTRON_OVERRIDE_DIST_PATH, and fails if it is missing', () => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = root
  expect(() => ensureElectron(root)).toThrow('ELECTRON_OVERRIDE_DIST_PATH is set, but')
  mkdirSync(dirname(join(root, executable)), { recursive: true })
  writeFileSync(join(root, executable), '')
  expect(ensureElectron(root)).toBe(join(root, executable))
})

test('refuses bytes that do not match the pinned hash', () => {
  const empty =
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=='
  expect(() => verify(new Uint8Array(), empty)).not.toThrow()
  expect(() => verify(new Uint8Array([0]), empty)).toThrow('not the one this project pinned')
})

test('what is said about the copy names its version, its age and what becomes of keys', () => {
  const text = copyNotice('45.4.1', '/somewhere/dist', Date.parse(registryCopy.released) + 30.5 * 86_400_000)
  expect(text).toContain(`${registryCopy.version} of ${registryCopy.released}, 30 days old`)
  expect(text).toContain('Salio ships with 45.4.1')
  expect(text).toContain('It is not given your keyring')
  expect(text).toContain('delete /somewhere/dist')
})
