import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appImagePath, startedForNotification } from '#shell/system/autostart.ts'

const APPIMAGE = '/home/zoe/Salio.AppImage'
let folder = ''
let program = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-image-'))
  program = join(folder, 'mounted/salio')
  mkdirSync(join(folder, 'mounted'))
  writeFileSync(program, '')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('run from an AppImage it gives the AppImage’s path, even if mounted under another path', () => {
  expect(appImagePath({ APPIMAGE, APPDIR: join(folder, 'mounted') }, program)).toBe(APPIMAGE)
  symlinkSync('mounted', join(folder, 'other'))
  expect(appImagePath({ APPIMAGE, APPDIR: join(folder, 'other/') }, program)).toBe(APPIMAGE)
})

test('started by another program’s AppImage it ignores that one', () => {
  expect(appImagePath({ APPIMAGE, APPDIR: folder }, program)).toBeNull()
  expect(appImagePath({ APPIMAGE, APPDIR: join(folder, 'gone') }, program)).toBeNull()
  expect(appImagePath({ APPIMAGE }, program)).toBeNull()
})

test('without an AppImage it gives null', () => expect(appImagePath({}, program)).toBeNull())

test('Windows starts Salio for a click on a notification with an argument of its own', () => {
  expect(startedForNotification(['salio.exe', '-Embedding'], 'win32')).toBe(true)
  expect(startedForNotification(['salio.exe', '--hidden'], 'win32')).toBe(false)
  expect(startedForNotification(['salio', '-Embedding'], 'linux')).toBe(false)
})
