import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AutostartFile } from '#shell/system/autostart-file.ts'

let config: string
let autostart: AutostartFile
beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'salio-autostart-'))
  autostart = new AutostartFile(config, ['/opt/Salio/salio', '--hidden'])
})
afterEach(() => rmSync(config, { recursive: true }))

const file = () => join(config, 'autostart/salio.desktop')

test('is off until turned on, and can be turned off again', async () => {
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
  await autostart.set(false)
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(false)
})

test('turning it on writes one complete file and nothing else', async () => {
  await autostart.set(true)
  await autostart.set(true)
  expect(readdirSync(join(config, 'autostart'))).toEqual(['salio.desktop'])
  expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Salio/salio" "--hidden"\n')
})

test('turned off in the desktop’s settings it reads as off and can be turned on again', async () => {
  await autostart.set(true)
  writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`)
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
})

test('an unwritable folder is an error', async () => {
  writeFileSync(join(config, 'autostart'), '')
  await expect(autostart.set(true)).rejects.toThrow(/EEXIST|ENOTDIR/)
  await expect(autostart.isOn()).rejects.toThrow('ENOTDIR')
})

test('an entry that cannot be put in place leaves no temporary file', async () => {
  await autostart.set(true)
  rmSync(file())
  mkdirSync(join(file(), 'in-the-way'), { recursive: true })
  await expect(autostart.set(true)).rejects.toThrow()
  expect(readdirSync(join(config, 'autostart'))).toEqual(['salio.desktop'])
})

test('an entry for a deleted AppImage is changed to the running one', async () => {
  const old = join(config, 'salio-0.1.0.AppImage')
  writeFileSync(old, '')
  await new AutostartFile(config, [old, '--hidden']).set(true)
  await autostart.repair()
  expect(readFileSync(file(), 'utf8')).toContain(`TryExec=${old}\n`)
  rmSync(old)
  await autostart.repair()
  expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Salio/salio" "--hidden"\n')
})

test('mending does not turn on what is off', async () => {
  await autostart.repair()
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`)
  await autostart.repair()
  expect(await autostart.isOn()).toBe(false)
})
