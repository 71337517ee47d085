import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { TOAST_ACTIVATOR } from '#shell/lifecycle/identity.ts'
import { scriptText } from '#shell/system/command-script.ts'
import { makeUninstaller } from '#test/unit/build/package/nsis.ts'
import { credentials, withKeytar } from './kit/credentials.ts'
import { until } from './kit/until.ts'
import { HOME, Windows } from './kit/windows.ts'

// The installer itself cannot be made here, for want of electron-builder's plugins. This is its script for uninstalling,
// in a program of the same behaviour, for 64 bits, since the lab's Wine runs nothing else.
const PROGRAM = 'C:\\uninstall.exe'
const LOCAL = `${HOME}\\AppData\\Local`
const RUN = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run'
const APPROVED = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run'
const ACTIVATOR = `HKCU\\Software\\Classes\\CLSID\\${TOAST_ACTIVATOR}`
const DATA = [
  `${LOCAL}\\Salio`,
  `${LOCAL}\\Salio (being moved 1)`,
  `${HOME}\\AppData\\Roaming\\Salio`
] as const
const FOREIGN = `${LOCAL}\\Salio (development)`
const CACHE = `${LOCAL}\\salio-updater`
const SCRIPT = `${LOCAL}\\Microsoft\\WindowsApps\\salio.cmd`
const OWN = scriptText(`${LOCAL}\\Microsoft\\WindowsApps`, {
  platform: 'win32',
  env: {},
  home: HOME,
  program: 'C:\\Salio\\Salio.exe'
})

const stack = new AsyncDisposableStack()
let windows: Windows

beforeAll(async () => {
  windows = stack.use(await Windows.start())
  makeUninstaller('amd64-unicode', windows.path(PROGRAM))
})
afterAll(() => stack.disposeAsync())

beforeEach(async () => {
  for (const [key, name] of [
    [RUN, 'example.salio'],
    [RUN, 'another.program'],
    [APPROVED, 'example.salio']
  ] as const)
    await windows.run('reg', 'add', key, '/v', name, '/d', 'C:\\Salio.exe --hidden', '/f')
  await windows.run('reg', 'add', `${ACTIVATOR}\\LocalServer32`, '/d', 'C:\\Salio.exe', '/f')
  for (const folder of [...DATA, FOREIGN, CACHE]) {
    mkdirSync(join(windows.path(folder), 'deep'), { recursive: true })
    writeFileSync(join(windows.path(folder), 'deep/file'), '')
  }
  writeScript(OWN)
  await withKeytar(
    windows,
    `Promise.all([['Salio', 'a/apiKey'], ['Salio', 'b/secret'], ['Salio proxy', 'office:3128/user'], ['Saliox', 'own']]
    .map(([service, account]) => keytar.setPassword(service, account, 'planted')))`
  )
})

/** What puts salio on the path. */
function writeScript(text: string | null): void {
  mkdirSync(dirname(windows.path(SCRIPT)), { recursive: true })
  writeFileSync(windows.path(SCRIPT), text ?? '')
}
const hasScript = () => existsSync(windows.path(SCRIPT))

const has = (key: string, ...value: string[]): Promise<boolean> =>
  windows.run('reg', 'query', key, ...value).then(
    () => true,
    () => false
  )
const left = (): string[] => [...DATA, FOREIGN, CACHE].filter(folder => existsSync(windows.path(folder)))

async function keys(): Promise<string[]> {
  const [own, proxies, foreign] = await Promise.all(
    ['Salio', 'Salio proxy', 'Saliox'].map(service => credentials(windows, service))
  )
  return [
    ...new Set([...(own ?? []), ...(proxies ?? []), ...(foreign ?? [])].map(({ account }) => account))
  ].sort()
}

/** Runs it as from Windows' list of programs, and answers its question by a key. */
async function uninstallWith(answer: 'y' | 'n'): Promise<void> {
  const before = windows.screen.covered()
  const { exit } = windows.start(PROGRAM)
  await until('it asks', () => windows.screen.covered() > before + 0.02)
  windows.input('key', answer)
  expect(await exit).toBe(0)
}

const ALL_KEYS = ['a/apiKey', 'b/secret', 'office:3128/user', 'own']

test('an update leaves everything', async () => {
  await windows.run(PROGRAM, '/S', '--updated')
  expect(left()).toEqual([...DATA, FOREIGN, CACHE])
  expect(await has(RUN, '/v', 'example.salio')).toBe(true)
  expect([await has(ACTIVATOR), hasScript()]).toEqual([true, true])
  expect(await keys()).toEqual(ALL_KEYS)
})

test('asked to be silent it takes away what Windows would start, and leaves data and keys', async () => {
  await windows.run(PROGRAM, '/S')
  expect(left()).toEqual([...DATA, FOREIGN])
  expect(await has(RUN, '/v', 'example.salio')).toBe(false)
  expect(await has(RUN, '/v', 'another.program')).toBe(true)
  expect(await has(APPROVED, '/v', 'example.salio')).toBe(false)
  expect([await has(ACTIVATOR), hasScript()]).toEqual([false, false])
  expect(await keys()).toEqual(ALL_KEYS)
})

test('a command of that name that is not Salio’s stays', async () => {
  writeScript('@echo off\r\nrem Of somebody else\r\n')
  await windows.run(PROGRAM, '/S')
  expect(hasScript()).toBe(true)
})

test('it asks whether data and keys go, and leaves them with No', async () => {
  await uninstallWith('n')
  expect(left()).toEqual([...DATA, FOREIGN])
  expect(await keys()).toEqual(ALL_KEYS)
})

test('with Yes all data and keys go, and nothing of anybody else', async () => {
  await uninstallWith('y')
  expect(left()).toEqual([FOREIGN])
  expect(await keys()).toEqual(['own'])
})
