import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { iconName, isDarkPanel } from '#shell/tray/icon-name.ts'
import type { IconState } from '#shell/tray/view.ts'
import { contrast, type Rgb } from '#test/desktop/screen.ts'

const folder = join(import.meta.dirname, '../../../../../build/icons/tray')
const states: readonly IconState[] = [
  'firstRun',
  'healthy',
  'low',
  'critical',
  'unreadable',
  'offline',
  'paused'
]

describe('the icon of a state', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('exists for %s in every scale', platform => {
    const scales = { linux: ['', '@1.5x', '@2x'], win32: [''], darwin: ['', '@2x'] }[platform]
    for (const state of states)
      for (const dark of [true, false])
        for (const scale of scales) {
          const file = iconName(state, { platform, dark }).replace('.png', `${scale}.png`)
          expect([file, existsSync(join(folder, file))]).toEqual([file, true])
        }
  })

  it('is a template on macOS, which colours it', () => {
    expect(iconName('low', { platform: 'darwin', dark: true })).toBe('lowTemplate.png')
  })

  it('is light on a dark panel and dark on a light one', () => {
    expect(iconName('low', { platform: 'linux', dark: true })).toBe('low-dark-22.png')
    expect(iconName('low', { platform: 'win32', dark: false })).toBe('low-light.ico')
  })
})

describe('the panel', () => {
  const guess = (desktop: string | undefined, darkTheme = false) =>
    isDarkPanel({ platform: 'linux', desktop, darkTheme, strokes: 'system' })

  it('is taken for dark where a desktop ships it so, whatever the theme is', () => {
    for (const desktop of [
      'ubuntu:GNOME',
      'XFCE',
      'X-Cinnamon',
      'LXQt',
      'Budgie:GNOME',
      'Pantheon',
      'sway',
      'i3'
    ])
      expect([desktop, guess(desktop)]).toEqual([desktop, true])
    expect(guess(undefined)).toBe(true)
  })

  it('follows the theme on desktops whose panel does', () => {
    expect(guess('KDE')).toBe(false)
    expect(guess('KDE', true)).toBe(true)
    expect(guess('MATE')).toBe(false)
  })

  it('is what the user says on Linux, and what the system says elsewhere', () => {
    const facts = { desktop: 'KDE', darkTheme: false } as const
    expect(isDarkPanel({ ...facts, platform: 'linux', strokes: 'light' })).toBe(true)
    expect(isDarkPanel({ ...facts, platform: 'linux', desktop: 'XFCE', strokes: 'dark' })).toBe(false)
    expect(isDarkPanel({ ...facts, platform: 'win32', strokes: 'light' })).toBe(false)
    expect(isDarkPanel({ ...facts, platform: 'win32', darkTheme: true, strokes: 'dark' })).toBe(true)
  })
})

describe('the icon of a Linux panel', () => {
  const greys = Array.from({ length: 52 }, (_, step): Rgb => [step * 5, step * 5, step * 5])
  const panels: readonly Rgb[] = [
    ...greys,
    [43, 87, 151],
    [143, 0, 255],
    [229, 56, 59],
    [245, 165, 36],
    [0, 128, 64],
    [120, 90, 60]
  ]

  it.each(states)('of %s stands out from a panel of any colour, its mark too', state => {
    for (const dark of [true, false])
      for (const scale of ['', '@1.5x', '@2x']) {
        const name = iconName(state, { platform: 'linux', dark }).replace('.png', `${scale}.png`)
        const { data, height, width } = PNG.sync.read(readFileSync(join(folder, name)))
        // The mark of a state is in the lower right quarter. An offline wallet is crossed out as a whole.
        const parts = [
          { left: 0, top: 0 },
          ...(state === 'offline' ? [] : [{ left: width / 2, top: height / 2 }])
        ]
        for (const part of parts)
          for (const panel of panels) {
            let readable = 0
            for (let y = Math.ceil(part.top); y < height; y++)
              for (let x = Math.ceil(part.left); x < width; x++) {
                const [r = 0, g = 0, b = 0, a = 0] = data.subarray((y * width + x) * 4)
                const over = (value: number, under: number) => (value * a + under * (255 - a)) / 255
                const drawn: Rgb = [over(r, panel[0]), over(g, panel[1]), over(b, panel[2])]
                if (contrast(drawn, panel) >= 3) readable += 1
              }
            // A twentieth of the pixels is a line along two sides.
            const share = readable / (width - part.left) / (height - part.top)
            expect([name, panel, share > 0.05]).toEqual([name, panel, true])
          }
      }
  })
})
