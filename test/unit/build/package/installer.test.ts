import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '#build/setup/index.mjs'
import { onPath } from '#build/setup/packages.mjs'
import { TOAST_ACTIVATOR } from '#shell/lifecycle/identity.ts'
import { SCRIPT_MARK, scriptFolders, scriptName } from '#shell/system/command-script.ts'
import { makeUninstaller } from './nsis.ts'

const script = readFileSync(join(root, 'build/installer.nsh'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'salio-nsis-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasMakensis = onPath('makensis')
if (!hasMakensis) console.log('The uninstaller’s script is not compiled, because there is no makensis here.')

test.skipIf(!hasMakensis)('the uninstaller’s script compiles, without a warning', () => {
  const file = join(folder, 'x86.exe')
  makeUninstaller('x86-unicode', file)
  expect(statSync(file).size).toBeGreaterThan(50_000)
})

test('is text that makensis reads as UTF-8', () => {
  expect(script.codePointAt(0)).toBe(0xfeff)
})

test('reads the activator from where the app declares it', () => {
  const [, file = '', before = '', after = ''] =
    /!searchparse \/file "\$\{PROJECT_DIR\}\/([^"]+)" "([^"]+)" TOAST_ACTIVATOR "([^"]+)"/.exec(script) ?? []
  const [, found = ''] = readFileSync(join(root, file), 'utf8').split(before)
  expect(found.split(after)[0]).toBe(TOAST_ACTIVATOR)
})

test('knows the script on the path by the line that the app writes, in the folder where it does', () => {
  const [, file = '', before = '', after = ''] =
    /!searchparse \/file "\$\{PROJECT_DIR\}\/([^"]+)" "([^"]+)" SCRIPT_MARK "([^"]+)"/.exec(script) ?? []
  const [, found = ''] = readFileSync(join(root, file), 'utf8').split(before)
  expect(found.split(after)[0]).toBe(SCRIPT_MARK)
  const place = {
    platform: 'win32',
    home: 'C:\\',
    env: { LOCALAPPDATA: '$LOCALAPPDATA' },
    program: ''
  } as const
  expect(script).toContain(`FileOpen $0 "${scriptFolders(place)[0]}\\${scriptName('win32')}" r`)
})

test('deletes the folders that the app and its updates use', () => {
  const name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name
  expect(script).toContain(`RMDir /r "$LOCALAPPDATA\\${name}-updater"`)
  const source = readFileSync(join(root, 'electron/disk/data-folder.ts'), 'utf8')
  const [, unfinished] = /UNFINISHED = '([^']+)'/.exec(source) ?? []
  expect(script).toContain(`FindFirst $0 $1 "$LOCALAPPDATA\\${unfinished}*"`)
})
