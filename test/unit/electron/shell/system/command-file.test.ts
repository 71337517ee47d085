import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CommandFile } from '#shell/system/command-file.ts'
import { isOnPath, isOwnScript, scriptFolders, scriptText, shownPath } from '#shell/system/command-script.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'salio-command-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const folder = () => join(home, '.local/bin')
const file = () => join(folder(), 'salio')

/** A program that says what it was given. */
function makeProgram(name: string): string {
  const program = join(home, name)
  writeFileSync(program, '#!/bin/sh\nfor one; do echo "[$one]"; done\n', { mode: 0o755 })
  return program
}

const command = (program: string, path = '/usr/bin') =>
  new CommandFile({ platform: 'linux', env: { PATH: path }, home, program })

describe('the script', () => {
  test('is written, starts the program with what it is given, and is deleted again', async () => {
    const program = makeProgram(`It's "Salio" $HOME \`x\`.AppImage`)
    const salio = command(program)
    expect(await salio.view()).toEqual({ state: 'off' })
    expect(await salio.set(true)).toEqual({ state: 'on', file: '~/.local/bin/salio', isFound: false })
    const given = ['can-pay', '12 000', "it's", '$HOME', '*', '']
    expect(execFileSync(file(), given, { encoding: 'utf8' })).toBe(given.map(one => `[${one}]\n`).join(''))
    expect(await salio.view()).toEqual({ state: 'on', file: '~/.local/bin/salio', isFound: false })
    expect(await salio.set(false)).toEqual({ state: 'off' })
    expect(readdirSync(folder())).toEqual([])
  })

  test('is known to be found where its folder is on the path', async () => {
    const salio = command(makeProgram('Salio.AppImage'), `/usr/bin:${folder()}/`)
    expect(await salio.set(true)).toEqual({ state: 'on', file: '~/.local/bin/salio', isFound: true })
  })

  test('passes the program’s exit code on', async () => {
    const program = join(home, 'Salio.AppImage')
    writeFileSync(program, '#!/bin/sh\nexit 75\n', { mode: 0o755 })
    await command(program).set(true)
    expect(() => execFileSync(file())).toThrow(expect.objectContaining({ status: 75 }))
  })

  test('follows an AppImage that gave way to a newer one, but no other', async () => {
    const [old, newer] = [makeProgram('Salio-1.AppImage'), makeProgram('Salio-2.AppImage')]
    await command(old).set(true)
    await command(newer).repair()
    expect(readFileSync(file(), 'utf8')).toContain(old)
    rmSync(old)
    await command(newer).repair()
    expect(execFileSync(file(), ['balance'], { encoding: 'utf8' })).toBe('[balance]\n')
    expect(readFileSync(file(), 'utf8')).toContain(newer)
  })

  test('is not written by a repair where it was not wanted', async () => {
    await command(makeProgram('Salio.AppImage')).repair()
    expect(existsSync(folder())).toBe(false)
  })
})

describe('what is not Salio’s is never touched', () => {
  const other = '#!/bin/sh\n# another program\n'
  test.each([
    ['a file', () => writeFileSync(file(), other)],
    [
      'a long file',
      () =>
        writeFileSync(
          file(),
          `#!/bin/sh\n# Written by Salio: Settings, Other programs\n${'x'.repeat(20_000)}`
        )
    ],
    ['a link to somewhere else', () => symlinkSync('/bin/true', file())],
    ['a link to nothing', () => symlinkSync('/nowhere', file())],
    ['a folder', () => mkdirSync(file())]
  ])('%s', async (_, make) => {
    mkdirSync(folder(), { recursive: true })
    make()
    const before = execFileSync('ls', ['-l', '--time-style=full-iso', folder()], { encoding: 'utf8' })
    const salio = command(makeProgram('Salio.AppImage'))
    expect(await salio.view()).toEqual({ state: 'off' })
    expect(await salio.set(true)).toEqual({ state: 'taken', file: '~/.local/bin/salio' })
    await salio.repair()
    expect(await salio.set(false)).toEqual({ state: 'off' })
    expect(execFileSync('ls', ['-l', '--time-style=full-iso', folder()], { encoding: 'utf8' })).toBe(before)
  })

  test('a folder that cannot be made is said', async () => {
    writeFileSync(join(home, '.local'), '')
    const salio = command(makeProgram('Salio.AppImage'))
    expect(await salio.set(true)).toEqual({ state: 'failed', file: '~/.local/bin/salio' })
    expect(await salio.set(false)).toEqual({ state: 'off' })
  })
})

test('nothing is offered where a package or the user put the program on the path', async () => {
  const program = makeProgram('salio-program')
  const bin = join(home, 'bin')
  mkdirSync(bin)
  symlinkSync(program, join(home, 'alternative'))
  symlinkSync(join(home, 'alternative'), join(bin, 'salio'))
  expect(await command(program, `/usr/bin:${bin}`).view()).toEqual({ state: 'installed' })
  expect(await command(makeProgram('another'), `/usr/bin:${bin}`).view()).toEqual({ state: 'off' })
  rmSync(program)
  expect(await command(program, `/usr/bin:${bin}`).view()).toEqual({ state: 'off' })
})

// macOS and Windows do not run here: what is decided for them is.
describe('where it goes on other systems', () => {
  const mac = {
    platform: 'darwin',
    env: { PATH: '/usr/bin:/bin' },
    home: '/Users/zoe',
    program: '/Applications/Salio.app/Contents/MacOS/Salio'
  } as const
  const windows = {
    platform: 'win32',
    env: {
      LOCALAPPDATA: 'C:\\Users\\Zoë 商店\\AppData\\Local',
      Path: 'C:\\Windows;c:\\users\\Zoë 商店\\AppData\\Local\\Microsoft\\WindowsApps\\;'
    },
    home: 'C:\\Users\\Zoë 商店',
    program: 'C:\\Users\\Zoë 商店\\AppData\\Local\\Programs\\salio\\Salio.exe'
  } as const
  const [place = ''] = scriptFolders(windows)

  test('on macOS first where every terminal looks, then in the user’s own folder', () => {
    expect(scriptFolders(mac)).toEqual(['/usr/local/bin', '/Users/zoe/.local/bin'])
    expect(scriptFolders(mac).map(folder => isOnPath(folder, mac))).toEqual([true, false])
  })

  test('on Windows in the folder that is on every user’s path, without a letter that a code page could change', () => {
    expect(place).toBe('C:\\Users\\Zoë 商店\\AppData\\Local\\Microsoft\\WindowsApps')
    expect(isOnPath(place, windows)).toBe(true)
    expect(shownPath(`${place}\\salio.cmd`, windows)).toBe(
      '%LOCALAPPDATA%\\Microsoft\\WindowsApps\\salio.cmd'
    )
    const text = scriptText(place, windows) ?? ''
    expect(text.split('\r\n')[2]).toBe('"%~dp0..\\..\\Programs\\salio\\bin\\salio.cmd" %*')
    expect([/^[\x20-\x7e\r\n]+$/.test(text), isOwnScript(text)]).toEqual([true, true])
  })

  test('on Windows nowhere, where the program’s folder cannot be written in every code page', () => {
    expect(scriptText(place, { ...windows, program: 'D:\\商店\\Salio.exe' })).toBeNull()
    expect(scriptText(place, { ...windows, program: 'D:\\100%\\Salio.exe' })).toContain(
      '"D:\\100%%\\bin\\salio.cmd" %*'
    )
    expect(scriptFolders({ ...windows, env: {} })).toEqual([])
  })
})
