import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AutostartFile } from '../../../../electron/shell/autostart-file.ts'

let config: string
let autostart: AutostartFile
beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'salio-autostart-'))
  autostart = new AutostartFile(config, ['/opt/Salio/salio', '--hidden'])
})
afterEach(() => rmSync(config, { recursive: true }))

const file = () => join(config, 'autostart/salio.desktop')

test('it is off until it is turned on, and off again after', async () => {
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
  await autostart.set(false)
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(false)
})

test('turning it on leaves one whole file and nothing beside it', async () => {
  await autostart.set(true)
  await autostart.set(true)
  expect(readdirSync(join(config, 'autostart'))).toEqual(['salio.desktop'])
  expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Salio/salio" "--hidden"\n')
})

test('turned off in the desktop’s own settings it reads as off, and can be turned on again', async () => {
  await autostart.set(true)
  writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`)
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
})

test('a folder that cannot be written is said, not swallowed', async () => {
  writeFileSync(join(config, 'autostart'), '')
  await expect(autostart.set(true)).rejects.toThrow(/EEXIST|ENOTDIR/)
  await expect(autostart.isOn()).rejects.toThrow('ENOTDIR')
})

test('an entry that could not be put in place leaves no half of one behind', async () => {
  await autostart.set(true)
  rmSync(file())
  mkdirSync(join(file(), 'in-the-way'), { recursive: true })
  await expect(autostart.set(true)).rejects.toThrow()
  expect(readdirSync(join(config, 'autostart'))).toEqual(['salio.desktop'])
})

test('where the AppImage it names has gone, it comes to name the one that runs', async () => {
  const old = join(config, 'salio-0.1.0.AppImage')
  writeFileSync(old, '')
  await new AutostartFile(config, [old, '--hidden']).set(true)
  await autostart.mend()
  expect(readFileSync(file(), 'utf8')).toContain(`TryExec=${old}\n`)
  rmSync(old)
  await autostart.mend()
  expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Salio/salio" "--hidden"\n')
})

test('mending turns nothing on that is off', async () => {
  await autostart.mend()
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`)
  await autostart.mend()
  expect(await autostart.isOn()).toBe(false)
})
