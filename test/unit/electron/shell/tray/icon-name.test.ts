import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { iconName, isDarkPanel } from '#shell/tray/icon-name.ts'
import type { IconState } from '#shell/tray/view.ts'

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
    const scales = platform === 'darwin' ? ['', '@2x'] : ['', '@1.5x', '@2x']
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
    expect(iconName('low', { platform: 'win32', dark: false })).toBe('low-light-16.png')
  })
})

describe('the panel', () => {
  it('is dark on GNOME even with a light theme, and follows the theme elsewhere', () => {
    expect(isDarkPanel('linux', 'ubuntu:GNOME', false)).toBe(true)
    expect(isDarkPanel('linux', 'XFCE', false)).toBe(false)
    expect(isDarkPanel('linux', undefined, true)).toBe(true)
    expect(isDarkPanel('win32', 'GNOME', false)).toBe(false)
  })
})
