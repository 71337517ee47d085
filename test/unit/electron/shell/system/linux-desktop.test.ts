import { expect, test } from 'vitest'
import { popoverWindowType, readsIconFile } from '#shell/system/linux-desktop.ts'

test('the popover is a toolbar on desktops, and a splash for window managers without one', () => {
  for (const desktop of [
    'ubuntu:GNOME',
    'KDE',
    'XFCE',
    'X-Cinnamon',
    'MATE',
    'LXQt',
    'Budgie:GNOME',
    'Unity:Unity7:ubuntu'
  ])
    expect([desktop, popoverWindowType(desktop)]).toEqual([desktop, 'toolbar'])
  for (const desktop of ['i3', 'awesome', 'openbox', '', undefined])
    expect([desktop, popoverWindowType(desktop)]).toEqual([desktop, 'splash'])
})

test('the icon is a file where Chromium makes it one', () => {
  expect(readsIconFile('ubuntu:GNOME', undefined)).toBe(true)
  expect(readsIconFile('Pantheon', undefined)).toBe(true)
  expect(readsIconFile('MATE', 'mate')).toBe(true)
  expect(readsIconFile('XFCE', 'xfce')).toBe(false)
  expect(readsIconFile(undefined, undefined)).toBe(false)
})
