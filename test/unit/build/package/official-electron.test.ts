import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import afterExtract from '#build/after-extract.mjs'
import {
  archiveName,
  compareWithArchive,
  officialArchives,
  type Pins,
  pinnedFile,
  redirections
} from '#build/package/official-electron.mjs'
import { checkElectron } from '#build/package/packed-electron.mjs'
import { readZipEntry } from '#build/package/zip.mjs'
import { writeZip } from './zip-file.ts'

const root = resolve(import.meta.dirname, '../../../..')
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

let folder: string
let archive: string
let pins: Pins
/** A small archive that stands for the official one. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-official-'))
  archive = join(folder, archiveName('1.2.3', 'linux', 'x64'))
  writeZip(archive, { LICENSE: 'MIT', electron: 'the official program', version: '1.2.3' })
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex')
  const names = ['x64', 'arm64'].map(arch => archiveName('1.2.3', 'linux', arch))
  pins = { version: '1.2.3', checksums: Object.fromEntries(names.map(name => [name, hash])) }
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the pinned checksums are those of the Electron that package.json names, for all that is built', () => {
  const { version, checksums } = readJson(pinnedFile) as Pins
  expect(version).toBe(readJson(join(root, 'package.json')).devDependencies.electron)
  const official = readJson(join(root, 'node_modules/electron/checksums.json'))
  expect(Object.keys(checksums)).toHaveLength(6)
  for (const [name, checksum] of Object.entries(checksums)) {
    expect(checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(official[name]).toBe(checksum)
  }
})

describe('the archives', () => {
  const cache = () => join(folder, 'cache')
  const asked: string[] = []
  const fetchArchives = (content: Buffer, version = '1.2.3') => {
    asked.length = 0
    const download = async (url: string) => {
      asked.push(url)
      return content
    }
    return officialArchives(version, cache(), { platform: 'linux', pins, download })
  }

  test('come from Electron’s own host, for both architectures, and only once', async () => {
    expect(await fetchArchives(readFileSync(archive))).toBe(cache())
    expect(asked).toEqual([
      'https://github.com/electron/electron/releases/download/v1.2.3/electron-v1.2.3-linux-x64.zip',
      'https://github.com/electron/electron/releases/download/v1.2.3/electron-v1.2.3-linux-arm64.zip'
    ])
    await fetchArchives(readFileSync(archive))
    expect(asked).toEqual([])
  })

  test('with another checksum are refused and not kept', async () => {
    await expect(fetchArchives(Buffer.from('another'))).rejects.toThrow('not the official Electron')
    expect(readdirSync(cache())).toEqual([])
  })

  test('that were changed since are refused', async () => {
    await fetchArchives(readFileSync(archive))
    writeFileSync(join(cache(), archiveName('1.2.3', 'linux', 'arm64')), 'changed')
    await expect(fetchArchives(readFileSync(archive))).rejects.toThrow('not the official Electron')
  })

  test('of another version than the pinned one are refused', async () => {
    await expect(fetchArchives(readFileSync(archive), '1.2.4')).rejects.toThrow('pin-electron.mjs')
    expect(asked).toEqual([])
  })
})

describe('a packed program', () => {
  const packed = (text: string) => {
    const path = join(folder, 'salio')
    writeFileSync(path, text)
    return () => compareWithArchive(archive, [['electron', path]], pins)
  }

  test('passes if it is the official one, byte for byte', () => {
    expect(packed('the official program')).not.toThrow()
  })

  test('is refused otherwise', () => {
    expect(packed('the official progran')).toThrow('is not the one of the official Electron')
  })

  test('is refused if the archive itself was changed', () => {
    writeZip(archive, { electron: 'another program' })
    expect(packed('another program')).toThrow('not the official Electron')
  })
})

describe('a package', () => {
  const compared: unknown[] = []
  const check = (
    artifactName: string,
    platform: string,
    stage: 'extracted' | 'packed',
    electronDist?: string
  ) => {
    compared.length = 0
    const config = { artifactName, electronVersion: '1.2.3', ...(electronDist && { electronDist }) }
    const context = { appOutDir: '/out', arch: 1, electronPlatformName: platform, packager: { config } }
    checkElectron(context, stage, (...given) => compared.push(given))
    return compared
  }
  const user = 'salio-0.1.0-linux-x64.deb'
  const framework = 'Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework'

  test('for users is compared as unpacked and, where it is still the same file, as packed', () => {
    expect(check(user, 'linux', 'extracted', '/zips')).toEqual([
      ['/zips/electron-v1.2.3-linux-x64.zip', [['electron', '/out/electron']]]
    ])
    expect(check(user, 'linux', 'packed', '/zips')).toEqual([
      ['/zips/electron-v1.2.3-linux-x64.zip', [['electron', '/out/salio']]]
    ])
    expect(check(user, 'darwin', 'packed', '/zips')).toEqual([
      ['/zips/electron-v1.2.3-darwin-x64.zip', [[`Electron.app/${framework}`, `/out/Salio.app/${framework}`]]]
    ])
    expect(check(user, 'win32', 'extracted', '/zips')).toHaveLength(1)
    expect(check(user, 'win32', 'packed', '/zips')).toEqual([])
  })

  test('for users is not made without the verified archives', () => {
    expect(() => check(user, 'linux', 'extracted')).toThrow('npm run package')
  })

  test('for tests may have any Electron', () => {
    expect(check('salio-0.1.0-test-x64.deb', 'linux', 'packed', '/dist')).toEqual([])
    expect(check('salio-0.1.0-test-unofficial-electron-x64.deb', 'linux', 'packed')).toEqual([])
  })

  test('that looks for updates elsewhere is not made, not even for tests', () => {
    const config = {
      artifactName: 'salio-test-x64',
      publish: { provider: 'generic', url: 'http://salio.example' }
    }
    const context = { appOutDir: folder, arch: 1, electronPlatformName: 'linux', packager: { config } }
    expect(() => afterExtract(context)).toThrow('Updates may come from')
  })
})

describe('packaging for users', () => {
  test.each([
    'ELECTRON_OVERRIDE_DIST_PATH',
    'ELECTRON_MIRROR',
    'npm_config_electron_mirror',
    'NPM_CONFIG_ELECTRON_MIRROR',
    'npm_config_electron_custom_dir',
    'npm_config_electron_customVersion',
    'npm_package_config_electron_mirror',
    'electron_use_remote_checksums',
    'npm_config_electron_use_remote_checksums',
    'ELECTRON_BUILDER_BINARIES_MIRROR'
  ])('is refused with %s, by name', async name => {
    expect(redirections({ [name]: 'x', PATH: '/bin', ELECTRON_RUN_AS_NODE: '1' })).toEqual([name])
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', [name]: folder }
    const run = promisify(execFile)(process.execPath, [join(root, 'build/package.mjs')], { env })
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(name) })
  })

  test('is not disturbed by one that is empty', () => {
    expect(redirections({ ELECTRON_MIRROR: '' })).toEqual([])
  })
})

describe('a zip archive', () => {
  test('gives back stored and deflated files', () => {
    expect(readZipEntry(archive, 'LICENSE').toString()).toBe('MIT')
    expect(readZipEntry(archive, 'electron').toString()).toBe('the official program')
  })

  test('that has no such file, or is none, is an error', () => {
    expect(() => readZipEntry(archive, 'salio')).toThrow('no file called salio')
    const text = join(folder, 'text')
    writeFileSync(text, 'x'.repeat(100))
    expect(() => readZipEntry(text, 'salio')).toThrow('not a zip archive')
    writeFileSync(text, readFileSync(archive).subarray(10))
    expect(() => readZipEntry(text, 'version')).toThrow()
  })
})
