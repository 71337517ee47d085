import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '../index.ts'

/** A minimal tray app: its tooltip says what was clicked, and its icon turns from red to blue. */
const APP = `
const { app, Menu, nativeImage, Tray } = require('electron')
app.disableHardwareAcceleration()
const square = color => nativeImage.createFromBitmap(Buffer.alloc(16 * 16 * 4, Buffer.from(color)), { width: 16, height: 16 })
app.whenReady().then(() => {
  const tray = new Tray(square([0, 0, 255, 255]))
  const tell = text => () => tray.setToolTip(text)
  tray.setToolTip('Idle')
  tray.on('click', () => { tray.setImage(square([255, 0, 0, 255])); tell('Clicked')() })
  tray.setContextMenu(Menu.buildFromTemplate([
    { label: 'Open', click: tell('Opened') },
    { type: 'separator' },
    { label: 'Refresh now', enabled: false },
    { label: 'Quit', click: () => app.quit() }
  ]))
})
app.on('window-all-closed', () => {})
`

let desktop: Desktop
let app: ChildProcess

beforeAll(async () => {
  desktop = await startDesktop({ keyring: 'none' })
  const script = join(desktop.dir, 'app.cjs')
  writeFileSync(script, APP)
  const electron = createRequire(import.meta.url)('electron') as string
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  app = spawn(electron, [...sandbox, script], {
    env: desktop.env,
    stdio: 'ignore'
  })
})

afterAll(async () => {
  app.kill('SIGKILL')
  await desktop.stop()
})

const middle = (icon: Buffer): number[] => [...icon.subarray(icon.length / 2, icon.length / 2 + 4)]

test('reads and clicks a real tray icon', async () => {
  const item = await desktop.tray.item()
  await desktop.tray.waitFor(async () => (await item.tooltip()) === 'Idle')
  expect(middle(await item.icon())).toEqual([255, 255, 0, 0])
  await item.activate()
  await desktop.tray.waitFor(async () => (await item.tooltip()) === 'Clicked')
  expect(middle(await item.icon())).toEqual([255, 0, 0, 255])
})

test('reads its menu and chooses an entry', async () => {
  const item = await desktop.tray.item()
  const entries = (await item.menu()).map(({ label, type, enabled }) =>
    type === 'separator' ? '-' : [label, enabled]
  )
  expect(entries).toEqual([['Open', true], '-', ['Refresh now', false], ['Quit', true]])
  await item.choose('Open')
  await desktop.tray.waitFor(async () => (await item.tooltip()) === 'Opened')
  await expect(item.choose('Missing')).rejects.toThrow('"Missing"')
})

test('the icon registers again when the panel comes back', async () => {
  desktop.tray.stop()
  expect(desktop.tray.items).toEqual([])
  await desktop.tray.start(desktop.env)
  expect(await (await desktop.tray.item()).tooltip()).toBe('Opened')
})

test('the icon disappears when its program quits', async () => {
  await (await desktop.tray.item()).choose('Quit')
  await desktop.tray.waitFor(async () => desktop.tray.items.length === 0)
})
